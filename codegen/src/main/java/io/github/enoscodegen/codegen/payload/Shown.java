package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.OneLine;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.Collection;
import java.util.stream.Collectors;

/** Offending values as messages quote them: short, in one line, without control characters. */
final class Shown {

  private static final int MAX_CHARS = 60;
  private static final int MAX_CHOICES = 10;

  static String node(JsonNode node) {
    if (node instanceof JsonString string) {
      return text(string.value());
    }
    if (node instanceof JsonNumber number) {
      return shortened(number.text());
    }
    return node instanceof JsonBoolean bool ? Boolean.toString(bool.value()) : node.kind();
  }

  static String text(String text) {
    return '"' + escaped(shortened(text)) + '"';
  }

  /** What would be right, out of a list. */
  static String choice(Collection<String> choices) {
    return choices.isEmpty() ? "None is declared." : "Declared: " + list(choices) + ".";
  }

  /** The nearest of a list to what is wrong, or else the list. */
  static String choice(String wrong, Collection<String> choices) {
    return NearestName.find(wrong, choices)
        .map("Did you mean '%s'?"::formatted)
        .orElseGet(() -> choice(choices));
  }

  static String list(Collection<String> choices) {
    String few = choices.stream().limit(MAX_CHOICES).collect(Collectors.joining(", "));
    return choices.size() > MAX_CHOICES ? few + ", …" : few;
  }

  private static String shortened(String text) {
    return text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) + "…" : text;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(codePoint -> append(escaped, codePoint));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      escaped.append('\\').appendCodePoint(codePoint);
    } else if (OneLine.isVisible(codePoint)) {
      escaped.appendCodePoint(codePoint);
    } else {
      escaped.append("\\u%04x".formatted(codePoint));
    }
  }

  private Shown() {}
}
