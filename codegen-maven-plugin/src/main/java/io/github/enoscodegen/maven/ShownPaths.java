package io.github.enoscodegen.maven;

import java.nio.file.Path;

/**
 * Paths as messages and fingerprints have them: with slashes on every system.
 *
 * @param base what they are relative to
 */
record ShownPaths(Path base) {

  /** Relative where the file lies below the base, absolute elsewhere. */
  String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    return withSlashes(absolute.startsWith(from) ? from.relativize(absolute) : absolute);
  }

  /** Relative wherever it can be, so that a project may move with its surroundings. */
  String relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    boolean related = absolute.getRoot() != null && absolute.getRoot().equals(from.getRoot());
    return withSlashes(related ? from.relativize(absolute) : absolute);
  }

  private static String withSlashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
