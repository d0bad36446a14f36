package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.emit.SourceFile;
import io.github.enoscodegen.codegen.write.SourceDifference.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Committed sources held against what the models give now.
 *
 * <p>A Java file anywhere under the root that begins as generated files do, and is not among the
 * current ones, counts as no longer generated. So everything that is generated into a root is to be
 * compared at once. All else under the root is left alone, and links to folders are not followed.
 *
 * <p>A file with the line ends of Windows is no difference: Git may check files out so.
 *
 * <p>A comparison is immutable: what it found remains, whatever becomes of the files.
 */
public final class SourceComparison {

  private final OutputTree tree;
  private final List<SourceDifference> differences;

  private SourceComparison(OutputTree tree, List<SourceDifference> differences) {
    this.tree = tree;
    this.differences = List.copyOf(differences);
  }

  /**
   * Compares.
   *
   * @param root the source root with the committed files; it need not exist
   * @param current everything that the models give now
   * @throws IOException if a file cannot be read; the message names it
   */
  public static SourceComparison of(Path root, List<SourceFile> current) throws IOException {
    OutputTree tree = new OutputTree(root);
    List<SourceDifference> differences = new ArrayList<>();
    Set<Path> currentFiles = new HashSet<>();
    for (SourceFile source : current) {
      Path file = tree.file(source.path());
      currentFiles.add(file);
      CommittedFile.at(file).difference(source.content()).ifPresent(differences::add);
    }
    for (Path file : CommittedFile.generatedIn(tree.root())) {
      if (!currentFiles.contains(file)) {
        differences.add(CommittedFile.at(file).leftover());
      }
    }
    differences.sort(Comparator.comparing(difference -> path(tree, difference)));
    return new SourceComparison(tree, differences);
  }

  /** What differs, by path; empty if nothing does. */
  public List<SourceDifference> differences() {
    return differences;
  }

  /**
   * Makes the committed sources what the models give: writes what is changed or missing, with line
   * feeds, and deletes what is no longer generated, with the folders that this leaves empty.
   * Nothing else is touched.
   *
   * @throws IOException if a file cannot be written or deleted, or, before anything has changed, if
   *     one that was not generated is in the way; the message names it
   */
  public void update() throws IOException {
    for (SourceDifference difference : differences) {
      requireGenerated(difference.file());
    }
    // Old names go first: where case makes no difference, an old name may be that of a new file.
    for (SourceDifference difference : differences) {
      if (difference.kind() == Kind.NO_LONGER_GENERATED) {
        tree.delete(path(tree, difference));
      }
    }
    for (SourceDifference difference : differences) {
      if (difference.kind() != Kind.NO_LONGER_GENERATED) {
        tree.write(path(tree, difference), difference.current().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void requireGenerated(Path file) throws IOException {
    if (Files.exists(file) && !GeneratedHeader.isOn(file)) {
      throw new IOException(file + " is in the way, and was not generated; move it elsewhere");
    }
  }

  private static String path(OutputTree tree, SourceDifference difference) {
    return tree.root().relativize(difference.file()).toString().replace('\\', '/');
  }
}
