package io.github.enoscodegen.maven.classes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/**
 * Folders and jars in which classes are looked for, in order; jars are opened when first needed.
 *
 * <p>Not thread-safe.
 */
final class ClassPath implements AutoCloseable {

  private final List<Path> entries;
  private final Warnings warnings;
  private final Map<Path, Optional<JarFile>> jars = new LinkedHashMap<>();

  ClassPath(List<Path> entries, Warnings warnings) {
    this.entries = List.copyOf(entries);
    this.warnings = warnings;
  }

  /**
   * The first class of a name.
   *
   * @param internalName with slashes
   */
  Optional<ClassBytes> find(String internalName) {
    return entries.stream()
        .flatMap(entry -> findIn(entry, internalName + ".class").stream())
        .findFirst();
  }

  private Optional<ClassBytes> findIn(Path entry, String file) {
    try {
      return find(entry, file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not read %s in %s: %s".formatted(file, entry, e.getMessage()), e);
    }
  }

  private Optional<ClassBytes> find(Path entry, String file) throws IOException {
    if (Files.isDirectory(entry)) {
      Path path = entry.resolve(file);
      return Files.isRegularFile(path)
          ? Optional.of(new ClassBytes(path.toString(), Files.readAllBytes(path)))
          : Optional.empty();
    }
    Optional<JarFile> jar = jars.computeIfAbsent(entry, this::open);
    return jar.isPresent() ? find(jar.get(), file) : Optional.empty();
  }

  private static Optional<ClassBytes> find(JarFile jar, String file) throws IOException {
    var entry = jar.getJarEntry(file);
    if (entry == null) {
      return Optional.empty();
    }
    try (var content = jar.getInputStream(entry)) {
      return Optional.of(new ClassBytes(jar.getName() + "!/" + file, content.readAllBytes()));
    }
  }

  /** What is not there holds no classes: a module without sources has no folder for them. */
  private Optional<JarFile> open(Path entry) {
    if (!Files.exists(entry)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new JarFile(entry.toFile(), false, ZipFile.OPEN_READ, Runtime.version()));
    } catch (IOException e) {
      warnings.add(
          "%s cannot be opened as a jar (%s), so calls of its classes are not checked."
              .formatted(entry, e.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    for (Optional<JarFile> jar : jars.values()) {
      if (jar.isPresent()) {
        jar.get().close();
      }
    }
  }
}
