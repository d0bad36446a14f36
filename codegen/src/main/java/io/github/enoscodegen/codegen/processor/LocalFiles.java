package io.github.enoscodegen.codegen.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Files as the file system has them. */
final class LocalFiles {

  /** The path of a file object, unless it lies in memory or in a jar. */
  static Optional<Path> path(URI uri) {
    return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
  }

  /** One path for each file, however it is named and linked to. */
  static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file; // the engine complains when it reads it
    }
  }

  private LocalFiles() {}
}
