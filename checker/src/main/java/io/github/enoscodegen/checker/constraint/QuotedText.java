package io.github.enoscodegen.checker.constraint;

/** Values as messages quote them: short, on one line, texts in quotes. */
final class QuotedText {

  private static final int MAX_QUOTED = 60;

  /** A value of any kind; of a text the beginning. */
  static String of(Object value) {
    return value instanceof String || value instanceof Character
        ? of(value.toString())
        : value.toString();
  }

  /** The beginning of a text. */
  static String of(String text) {
    int length = text.codePointCount(0, text.length());
    int shown = text.offsetByCodePoints(0, Math.min(length, MAX_QUOTED));
    StringBuilder quoted = new StringBuilder("\"");
    text.substring(0, shown).codePoints().forEach(c -> appendVisibly(quoted, c));
    return quoted.append(length > MAX_QUOTED ? "…\"" : "\"").toString();
  }

  private static void appendVisibly(StringBuilder quoted, int codePoint) {
    if (codePoint == '\n') {
      quoted.append("\\n");
    } else if (isInvisible(codePoint)) {
      quoted.append("\\u%04x".formatted(codePoint));
    } else {
      quoted.appendCodePoint(codePoint);
    }
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private QuotedText() {}
}
