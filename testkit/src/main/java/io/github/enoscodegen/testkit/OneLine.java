package io.github.enoscodegen.testkit;

import static io.github.enoscodegen.codegen.diagnostic.OneLine.isVisible;

import java.util.List;
import java.util.stream.Collectors;

/** Text from outside as a log may hold it: in one line, shortened, without control characters. */
final class OneLine {

  private static final int MAX_CHARS = 300;
  private static final int MAX_SENTENCES = 5;

  static String of(String text) {
    String start = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) + "…" : text;
    return start
        .codePoints()
        .mapToObj(codePoint -> isVisible(codePoint) ? Character.toString(codePoint) : "?")
        .collect(Collectors.joining());
  }

  static String of(List<String> sentences) {
    String first =
        sentences.stream().limit(MAX_SENTENCES).map(OneLine::of).collect(Collectors.joining("; "));
    int left = sentences.size() - MAX_SENTENCES;
    return left > 0 ? first + "; and " + left + " more" : first;
  }

  private OneLine() {}
}
