package io.github.enoscodegen.codegen.diagnostic;

/**
 * A source line and, under it, a caret.
 *
 * <p>A line longer than a terminal, as in minified files, is cut around the caret.
 */
final class Excerpt {

  private static final int BEFORE = 60;
  private static final int AFTER = 40;

  static String of(SourcePosition position) {
    SourceText source = position.source();
    int caret = position.offset();
    int line = position.line();
    int start = Math.max(source.lineStart(line), caret - BEFORE);
    int end = Math.min(source.lineEnd(line), caret + AFTER);
    String left = start > source.lineStart(line) ? "…" : "";
    String right = end < source.lineEnd(line) ? "…" : "";
    String before = left + visible(source.text().substring(start, Math.max(start, caret)));
    String after = visible(source.text().substring(Math.min(caret, end), end)) + right;
    return before + after + "\n" + " ".repeat(columns(before)) + "^";
  }

  /** One column for a tab, none for what would disturb a terminal. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .map(c -> Character.isISOControl(c) || isHalf(c) ? '\ufffd' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static int columns(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }

  /** Terminals give East Asian wide characters and emoji two columns, and marks none. */
  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115f)
            || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
            || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
            || (codePoint >= 0xf900 && codePoint <= 0xfaff)
            || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
            || (codePoint >= 0xff00 && codePoint <= 0xff60)
            || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
            || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    return wide ? 2 : 1;
  }

  private Excerpt() {}
}
