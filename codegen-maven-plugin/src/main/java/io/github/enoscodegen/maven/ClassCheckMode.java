package io.github.enoscodegen.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** How strict the check of classes is; the javac plugin has the same words for it. */
enum ClassCheckMode {
  /** A value that EnOS would refuse fails the build. */
  ERROR,

  /** It is only told. */
  WARN,

  /** Nothing is looked at. */
  OFF;

  static ClassCheckMode of(String word) throws MojoFailureException {
    return Arrays.stream(values())
        .filter(mode -> mode.word().equals(word.strip()))
        .findFirst()
        .orElseThrow(() -> new MojoFailureException(unknown(word)));
  }

  private static String unknown(String word) {
    String words =
        Arrays.stream(values()).map(ClassCheckMode::word).collect(Collectors.joining(", "));
    return "<checkClasses>%s</checkClasses>: there is no mode '%s'. Write one of: %s."
        .formatted(word, word, words);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
