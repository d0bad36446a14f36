package io.github.enoscodegen.codegen.diagnostic;

import java.util.Arrays;

/** The text of one model file, with its lines. Immutable and thread-safe. */
public final class SourceText {

  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final CodePointIndex codePoints;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.codePoints = new CodePointIndex(text);
  }

  /**
   * A text with the name that complaints show.
   *
   * @param name path of the file, as the user would write it
   * @param text its content, without a byte-order mark
   */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text);
  }

  /** Path of the file, as the user would write it. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The place of a character of this text. */
  public SourcePosition position(int offset, ModelPath path) {
    return new SourcePosition(this, Math.max(0, Math.min(offset, text.length())), path);
  }

  /** The line of a character, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a character, from 1, in code points. */
  int column(int offset) {
    return codePoints.between(lineStarts[line(offset) - 1], offset) + 1;
  }

  /** Where a line begins. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Where a line ends, before its line break. */
  int lineEnd(int line) {
    int end = line == lineStarts.length ? text.length() : lineStarts[line];
    while (end > lineStart(line) && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  @Override
  public String toString() {
    return name;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int index) {
    char character = text.charAt(index);
    boolean splitPair = index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return character == '\n' || (character == '\r' && !splitPair);
  }

  private static boolean isLineBreak(char character) {
    return character == '\n' || character == '\r';
  }
}
