package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.function.IntUnaryOperator;

/**
 * Maps a character of a string's value back to where it is written in the file.
 *
 * <p>The string may stand in a text that itself stands in a string, and so on: then each of its
 * characters is written as escapes of escapes.
 */
final class EscapedOffsets {

  private static final char BEYOND_THE_END = '\0';

  private final String text;
  private int at;

  private EscapedOffsets(String text, int at) {
    this.text = text;
    this.at = at;
  }

  static IntUnaryOperator of(JsonString string) {
    String text = string.position().source().text();
    int start = string.position().offset();
    int depth = depth(text, start);
    EscapedOffsets cursor = new EscapedOffsets(text, start);
    cursor.next(depth); // the quotation mark
    int[] offsets = new int[string.value().length() + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = cursor.at;
      cursor.next(depth + 1);
    }
    return index -> offsets[Math.min(index, offsets.length - 1)];
  }

  /** What a part of a string's text stands for, without its quotation marks. */
  static String unescaped(String text, int start, int end) {
    EscapedOffsets cursor = new EscapedOffsets(text, start);
    StringBuilder value = new StringBuilder();
    while (cursor.at < end) {
      value.append(cursor.next(1));
    }
    return value.toString();
  }

  /**
   * In how many strings a string stands: its quotation mark is plain in its own text, and escaped
   * in every text around that.
   */
  private static int depth(String text, int start) {
    int depth = 0;
    while (start < text.length() && new EscapedOffsets(text, start).next(depth) == '\\') {
      depth++;
    }
    return depth;
  }

  /** Takes one character of a text that stands in so many strings. */
  private char next(int depth) {
    if (depth == 0) {
      return at < text.length() ? text.charAt(at++) : BEYOND_THE_END;
    }
    char character = next(depth - 1);
    return character == '\\' ? escaped(depth - 1) : character;
  }

  private char escaped(int depth) {
    char escape = next(depth);
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal(depth);
      default -> escape;
    };
  }

  private char hexadecimal(int depth) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = 16 * value + Math.max(0, Character.digit(next(depth), 16));
    }
    return (char) value;
  }
}
