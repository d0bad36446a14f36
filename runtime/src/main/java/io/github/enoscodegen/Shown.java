package io.github.enoscodegen;

import io.github.enoscodegen.json.NumberText;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as messages quote them: short, on one line, without control characters. */
final class Shown {

  private static final int MAX_CHARS = 60;
  private static final int MAX_CHOICES = 10;

  /** Longer than any identifier (EnOS 2.4: 128), and short enough for a message. */
  private static final int MAX_PATH = 300;

  /**
   * A value that was given. What we do not know is named by its class, since we run no code of it.
   */
  static String value(@Nullable Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      return text(value.toString());
    }
    if (value == null || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof NumberText || value instanceof Number) {
      return GivenNumber.of(value)
          .map(number -> shortened(number.text(), MAX_CHARS))
          .orElse("a number");
    }
    if (value instanceof Map) {
      return "an object";
    }
    return value instanceof Collection ? "an array" : "of " + value.getClass();
  }

  /** A text in quotes. */
  static String text(String text) {
    return '"' + name(text) + '"';
  }

  /** A text without quotes. */
  static String name(String text) {
    return visible(shortened(text, MAX_CHARS));
  }

  /** What a violation is about, whole if it could be an identifier. */
  static String path(String text) {
    return visible(shortened(text, MAX_PATH));
  }

  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(codePoint -> append(shown, codePoint));
    return shown.toString();
  }

  /** The first of many choices, and the one that a wrong one may have been meant to be. */
  static String choices(Collection<String> choices, String wrong) {
    String few =
        choices.stream().limit(MAX_CHOICES).map(Shown::name).collect(Collectors.joining(", "));
    String more = choices.size() > MAX_CHOICES ? ", … " + choices.size() + " in all" : "";
    return few + more + nearest(choices, wrong);
  }

  static String nearest(Collection<String> choices, String wrong) {
    Optional<String> nearest = NearestName.find(wrong, choices);
    return nearest.map(name -> " (nearest: " + name(name) + ")").orElse("");
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  private static void append(StringBuilder shown, int codePoint) {
    switch (codePoint) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      default -> {
        if (isVisible(codePoint)) {
          shown.appendCodePoint(codePoint);
        } else {
          shown.append("\\u%04x".formatted(codePoint));
        }
      }
    }
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private Shown() {}
}
