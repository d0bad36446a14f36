package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.enoscodegen.codegen.diagnostic.OneLine;

/**
 * String literals of text that comes from a model: on one line, and with escapes for what cannot be
 * seen, or makes code look other than it is.
 */
final class Literal {

  /** The literal of a text. */
  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(codePoint -> append(literal, codePoint));
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static void append(StringBuilder literal, int codePoint) {
    switch (codePoint) {
      case '"', '\\' -> literal.append('\\').appendCodePoint(codePoint);
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> appendVisibly(literal, codePoint);
    }
  }

  /** What cannot be seen is no more than one char, but for format characters of rare scripts. */
  private static void appendVisibly(StringBuilder literal, int codePoint) {
    if (OneLine.isVisible(codePoint)) {
      literal.appendCodePoint(codePoint);
    } else {
      for (char half : Character.toChars(codePoint)) {
        literal.append("\\u%04x".formatted((int) half));
      }
    }
  }

  private Literal() {}
}
