package io.github.enoscodegen.codegen.diagnostic;

/**
 * A place in a model file.
 *
 * @param source the file's text
 * @param offset the character, counted from 0
 * @param path the way to the node that stands there
 */
public record SourcePosition(SourceText source, int offset, ModelPath path) {

  /** The path of the file. */
  public String file() {
    return source.name();
  }

  /** The line, from 1. */
  public int line() {
    return source.line(offset);
  }

  /** The column, from 1, in code points. */
  public int column() {
    return source.column(offset);
  }

  /** The place as compilers print it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file() + ":" + line() + ":" + column();
  }
}
