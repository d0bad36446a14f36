package io.github.enoscodegen.checker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** How strict the checker is. */
enum Mode {
  /** A value that EnOS would refuse fails the compilation. */
  ERROR(Diagnostic.Kind.ERROR),

  /** Mandatory, since older versions of maven-compiler-plugin switch plain warnings off. */
  WARN(Diagnostic.Kind.MANDATORY_WARNING),

  /** Nothing is looked at. */
  OFF(Diagnostic.Kind.OTHER);

  private final Diagnostic.Kind kind;

  Mode(Diagnostic.Kind kind) {
    this.kind = kind;
  }

  static Optional<Mode> find(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }

  /** All words that users can write, such as {@code error, warn, off}. */
  static String words() {
    return Arrays.stream(values()).map(Mode::word).collect(Collectors.joining(", "));
  }

  Diagnostic.Kind kind() {
    return kind;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
