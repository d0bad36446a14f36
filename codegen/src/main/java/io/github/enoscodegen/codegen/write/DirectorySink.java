package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A source root on disk.
 *
 * <p>Files whose bytes would stay the same are not touched, so that compilers need not run again.
 * Files that an earlier run wrote and this one does not are deleted; nothing else ever is. Which
 * those are, a manifest remembers, outside the source root. Not thread-safe.
 */
public final class DirectorySink implements SourceSink {

  private final OutputTree tree;
  private final ManifestFile manifest;
  private final List<ManifestFile> others;

  private int written;
  private int deleted;

  private DirectorySink(Path root, Path manifest, Collection<Path> others) {
    this.tree = new OutputTree(root);
    this.manifest = new ManifestFile(manifest);
    this.others = others.stream().map(ManifestFile::new).toList();
  }

  /**
   * A source root.
   *
   * @param root the folder; made where it does not exist
   * @param manifest the file that remembers what was written; one for each that writes here
   */
  public static DirectorySink at(Path root, Path manifest) {
    return at(root, manifest, List.of());
  }

  /**
   * A source root that others write to, too.
   *
   * @param others the manifests of the others, whose files are left alone; they need not exist
   */
  public static DirectorySink at(Path root, Path manifest, Collection<Path> others) {
    return new DirectorySink(root, manifest, others);
  }

  /**
   * What the last run left, if it finished, with this fingerprint and root, and if every one of its
   * files is still there as it was written.
   *
   * @param fingerprint of everything that decides the outputs
   * @throws IOException if a file cannot be read
   */
  public Optional<Manifest> current(String fingerprint) throws IOException {
    Optional<Manifest> last = manifest.read();
    boolean current =
        last.isPresent()
            && last.get().isFinished()
            && last.get().fingerprint().equals(fingerprint)
            && last.get().root().equals(root())
            && isIntact(last.get());
    return current ? last : Optional.empty();
  }

  private boolean isIntact(Manifest last) throws IOException {
    for (Map.Entry<String, String> output : last.outputs().entrySet()) {
      if (!tree.digest(output.getKey()).equals(output.getValue())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void write(List<SourceFile> files) throws IOException {
    SortedMap<String, byte[]> wanted = contents(files);
    SortedMap<String, String> earlier = earlier();
    requireOurs(wanted, earlier.keySet());
    tree.create();
    // Both old and new names are remembered before anything changes: a run that is cut short
    // leaves nothing behind that the next one would not know as its own.
    SortedMap<String, String> both = new TreeMap<>(earlier);
    wanted.keySet().forEach(path -> both.putIfAbsent(path, ""));
    manifest.write(Manifest.unfinished(root(), both));
    // Old names go first: where case makes no difference, an old name may be that of a new file.
    earlier.keySet().removeAll(wanted.keySet());
    delete(tree, earlier.keySet());
    manifest.write(Manifest.unfinished(root(), written(wanted)));
  }

  /**
   * Remembers that a run has ended well.
   *
   * @param fingerprint of everything that decided the outputs, not empty
   * @param notes what to say again when a run finds everything current
   */
  public void complete(String fingerprint, List<String> notes) throws IOException {
    Manifest last = manifest.read().orElseGet(() -> Manifest.unfinished(root(), Map.of()));
    manifest.write(last.finished(fingerprint, notes));
  }

  /** Deletes everything that earlier runs wrote, as when the place that wrote here is no more. */
  public void retire() throws IOException {
    deleteAll(manifest.read().orElseGet(() -> Manifest.unfinished(root(), Map.of())));
    manifest.delete();
  }

  /** How many files were written by this sink: those that are new or changed. */
  public int written() {
    return written;
  }

  /** How many files were deleted by this sink. */
  public int deleted() {
    return deleted;
  }

  private static SortedMap<String, byte[]> contents(List<SourceFile> files) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    files.forEach(
        file -> contents.put(file.path(), file.content().getBytes(StandardCharsets.UTF_8)));
    return contents;
  }

  private SortedMap<String, String> written(SortedMap<String, byte[]> wanted) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
      written += tree.write(file.getKey(), file.getValue()) ? 1 : 0;
      digests.put(file.getKey(), OutputTree.digest(file.getValue()));
    }
    return digests;
  }

  /** The files of earlier runs in this root; those in another root are deleted. */
  private SortedMap<String, String> earlier() throws IOException {
    Optional<Manifest> last = manifest.read();
    if (last.isEmpty()) {
      return new TreeMap<>();
    }
    if (!last.get().root().equals(root())) {
      deleteAll(last.get());
      return new TreeMap<>();
    }
    for (String path : last.get().outputs().keySet()) {
      tree.file(path); // before anything changes
    }
    return new TreeMap<>(last.get().outputs());
  }

  private void deleteAll(Manifest last) throws IOException {
    OutputTree old = new OutputTree(manifest.folder().resolve(last.root()));
    delete(old, last.outputs().keySet());
  }

  private void delete(OutputTree from, Collection<String> paths) throws IOException {
    Set<Path> claimed = paths.isEmpty() ? Set.of() : claimed();
    for (String path : paths) {
      if (!claimed.contains(from.file(path))) {
        deleted += from.delete(path) ? 1 : 0;
      }
    }
  }

  private Set<Path> claimed() throws IOException {
    Set<Path> claimed = new HashSet<>();
    for (ManifestFile other : others) {
      Optional<Manifest> theirs = other.read();
      if (theirs.isPresent()) {
        OutputTree root = new OutputTree(other.folder().resolve(theirs.get().root()));
        for (String path : theirs.get().outputs().keySet()) {
          claimed.add(root.file(path));
        }
      }
    }
    return claimed;
  }

  /** A file that a person wrote is not overwritten, whatever its name. */
  private void requireOurs(SortedMap<String, byte[]> wanted, Set<String> earlier)
      throws IOException {
    for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
      String path = file.getKey();
      if (Files.exists(tree.file(path))
          && !earlier.contains(path)
          && !tree.holds(path, file.getValue())
          && !GeneratedHeader.isOn(tree.file(path))) {
        throw new IOException(
            tree.file(path) + " is in the way, and was not generated; move it elsewhere");
      }
    }
  }

  /** The root as manifests have it. */
  private String root() {
    Path folder = manifest.folder();
    boolean related = folder.getRoot() != null && folder.getRoot().equals(tree.root().getRoot());
    Path root = related ? folder.relativize(tree.root()) : tree.root();
    return root.toString().replace('\\', '/');
  }
}
