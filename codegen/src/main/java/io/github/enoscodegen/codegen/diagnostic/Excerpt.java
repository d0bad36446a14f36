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
    int first = source.lineStart(position.line());
    int last = source.lineEnd(position.line());
    int caret = whole(source.text(), Math.min(position.offset(), last));
    int start = whole(source.text(), Math.max(first, caret - BEFORE));
    int end = whole(source.text(), Math.min(last, caret + AFTER));
    String before = (start > first ? "…" : "") + visible(source.text().substring(start, caret));
    String after = visible(source.text().substring(caret, end)) + (end < last ? "…" : "");
    return before + after + "\n" + " ".repeat(Columns.of(before)) + "^";
  }

  /** A cut that does not go through a surrogate pair. */
  private static int whole(String text, int cut) {
    boolean within =
        cut > 0
            && cut < text.length()
            && Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
    return within ? cut - 1 : cut;
  }

  /** One column for a tab, a stand-in for what cannot be seen or would disturb a terminal. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .map(c -> OneLine.isVisible(c) ? c : '\ufffd')
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private Excerpt() {}
}
