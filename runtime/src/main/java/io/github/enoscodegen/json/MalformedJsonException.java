package io.github.enoscodegen.json;

/** A text is not one JSON object. The message says what it is instead, with line and column. */
public final class MalformedJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedJsonException(String what, int line, int column) {
    super(what + " (line " + line + ", column " + column + ")");
    this.line = line;
    this.column = column;
  }

  /** The line where it was noticed, from 1. */
  public int line() {
    return line;
  }

  /** The character of the line where it was noticed, from 1. */
  public int column() {
    return column;
  }
}
