package io.github.enoscodegen.codegen.diagnostic;

import java.util.Arrays;

/** The text of one model file, or of a run's settings, with its lines. Immutable, thread-safe. */
public final class SourceText {

  private final String name;
  private final String text;
  private final boolean isFile;
  private final int[] lineStarts;
  private final CodePointIndex codePoints;

  private SourceText(String name, String text, boolean isFile) {
    this.name = name;
    this.text = text;
    this.isFile = isFile;
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
    return new SourceText(name, text, true);
  }

  /** What a user has set for the run, as a text to point at; its name is no path. */
  static SourceText ofSettings(String name, String text) {
    return new SourceText(name, text, false);
  }

  /** Whether the name is the path of a file. */
  public boolean isFile() {
    return isFile;
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

  /**
   * What stands in a line from a character on, without the line break.
   *
   * @param offset the character, from 0 to the length of the text
   */
  public String restOfLine(int offset) {
    return text.substring(offset, Math.max(offset, lineEnd(line(offset))));
  }

  /** How many lines it has; at least one. */
  public int lineCount() {
    return lineStarts.length;
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

  /** Where a line, counted from 1, begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Where a line, counted from 1, ends, before its line break. */
  public int lineEnd(int line) {
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
