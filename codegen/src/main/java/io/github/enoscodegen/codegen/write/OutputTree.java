package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.model.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** A folder, of which nothing outside is ever touched. */
final class OutputTree {

  private final Path root;

  OutputTree(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  /** Makes the folder where it does not exist. */
  void create() throws IOException {
    Files.createDirectories(root);
  }

  /**
   * A file of the folder.
   *
   * @throws IOException if the path leads out of it
   */
  Path file(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IOException("'" + path + "' lies outside of " + root + "; run clean");
    }
    return file;
  }

  /** What {@link #digest(byte[])} says of a file's content; empty where there is no file. */
  String digest(String path) throws IOException {
    Path file = file(path);
    return Files.isRegularFile(file) ? digest(Files.readAllBytes(file)) : "";
  }

  static String digest(byte[] content) {
    return "sha256:" + HexFormat.of().formatHex(Digests.sha256(content));
  }

  /** Writes a file, unless it holds these bytes already; tells whether it wrote. */
  boolean write(String path, byte[] content) throws IOException {
    Path file = file(path);
    if (holds(path, content)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return true;
  }

  boolean holds(String path, byte[] content) throws IOException {
    Path file = file(path);
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** Deletes a file, then the folders that it leaves empty; tells whether there was one. */
  boolean delete(String path) throws IOException {
    Path file = file(path);
    boolean deleted = Files.deleteIfExists(file);
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
    return deleted;
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
}
