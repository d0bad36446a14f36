package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;

/** An object of a request as the client wrote it: every digit, escape and blank. */
final class PostedText {

  static String of(JsonObject object) {
    String text = object.position().source().text();
    int start = object.position().offset();
    return text.substring(start, endOfObject(text, start));
  }

  /** The text was parsed before, so every brace outside a string has its partner. */
  private static int endOfObject(String text, int start) {
    int depth = 0;
    int at = start;
    do {
      switch (text.charAt(at)) {
        case '{' -> depth++;
        case '}' -> depth--;
        case '"' -> at = closingQuote(text, at);
        default -> {}
      }
      at++;
    } while (depth > 0);
    return at;
  }

  private static int closingQuote(String text, int openingQuote) {
    int at = openingQuote + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private PostedText() {}
}
