package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.emit.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A source root on disk.
 *
 * <p>Files whose bytes would stay the same are not touched, so that compilers need not run again.
 * Files that an earlier run wrote and this one does not are deleted; nothing else ever is. Which
 * those are is remembered in a list of its own, outside the source root.
 */
public final class DirectorySink implements SourceSink {

  private final Path root;
  private final Path list;

  private DirectorySink(Path root, Path list) {
    this.root = root.toAbsolutePath().normalize();
    this.list = list;
  }

  /**
   * A source root.
   *
   * @param root the folder; made where it does not exist
   * @param list the file that remembers what was written; one for each place that writes here
   */
  public static DirectorySink at(Path root, Path list) {
    return new DirectorySink(root, list);
  }

  @Override
  public void write(List<SourceFile> files) throws IOException {
    SortedSet<String> paths =
        files.stream().map(SourceFile::path).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> earlier = earlier();
    requireInside(paths);
    requireInside(earlier);
    Files.createDirectories(root);
    // Both old and new names are on the list before anything changes: a run that is cut short
    // leaves nothing behind that the next one would not know as its own.
    SortedSet<String> both = new TreeSet<>(earlier);
    both.addAll(paths);
    remember(both);
    for (SourceFile file : files) {
      writeIfChanged(inside(file.path()), file.content().getBytes(StandardCharsets.UTF_8));
    }
    earlier.removeAll(paths);
    for (String path : earlier) {
      delete(inside(path));
    }
    remember(paths);
  }

  private static void writeIfChanged(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private SortedSet<String> earlier() throws IOException {
    try {
      return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
          .filter(path -> !path.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (NoSuchFileException firstRun) {
      return new TreeSet<>();
    } catch (CharacterCodingException e) {
      throw new IOException(list + " is no list of generated files; delete it", e);
    }
  }

  private void remember(SortedSet<String> paths) throws IOException {
    Files.createDirectories(list.toAbsolutePath().getParent());
    writeIfChanged(list, (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Deletes a file, then the folders that it leaves empty. */
  private void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (NoSuchFileException gone) {
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Before anything changes, so that a bad path is never remembered. */
  private void requireInside(SortedSet<String> paths) throws IOException {
    for (String path : paths) {
      inside(path);
    }
  }

  private Path inside(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IOException("'" + path + "' lies outside of " + root + "; delete " + list);
    }
    return file;
  }
}
