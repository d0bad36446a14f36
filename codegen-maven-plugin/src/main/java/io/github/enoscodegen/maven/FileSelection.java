package io.github.enoscodegen.maven;

import java.io.File;
import java.util.List;
import java.util.Objects;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files of a folder or a jar are meant, by Ant patterns.
 *
 * @param includes patterns of paths with slashes, of which one must match
 * @param excludes patterns of which none may match
 */
record FileSelection(List<String> includes, List<String> excludes) {

  /** Every file that may hold models, by its name. */
  static final List<String> MODEL_FILES = List.of("**/*.json", "**/*.zip");

  /** Of what the user has set; nothing set means every model file. */
  static FileSelection of(List<String> includes, List<String> excludes) {
    List<String> wanted = written(includes);
    return new FileSelection(wanted.isEmpty() ? MODEL_FILES : wanted, written(excludes));
  }

  /** Maven gives null for an empty element. */
  private static List<String> written(List<String> patterns) {
    return patterns.stream().filter(Objects::nonNull).filter(text -> !text.isBlank()).toList();
  }

  /**
   * Whether a file is meant.
   *
   * @param path relative to the folder, with slashes
   */
  boolean selects(String path) {
    return matches(includes, path) && !matches(excludes, path);
  }

  private static boolean matches(List<String> patterns, String path) {
    List<String> trimmed =
        patterns.stream().map(String::strip).map(FileSelection::inSystemStyle).toList();
    return MatchPatterns.from(trimmed).matches(inSystemStyle(path), true);
  }

  /** The library takes the separators of the system, in patterns and in paths. */
  private static String inSystemStyle(String path) {
    return path.replace('/', File.separatorChar).replace('\\', File.separatorChar);
  }

  @Override
  public String toString() {
    String excluded = excludes.isEmpty() ? "" : " except " + String.join(", ", excludes);
    return String.join(", ", includes) + excluded;
  }
}
