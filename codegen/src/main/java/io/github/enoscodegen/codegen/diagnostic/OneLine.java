package io.github.enoscodegen.codegen.diagnostic;

/** Text for one line of a terminal: what a model file quotes can neither break it nor flood it. */
public final class OneLine {

  private static final int LONGEST = 1000;
  private static final int HEAD = 600;
  private static final int TAIL = 300;

  /** What would break the line or disturb a terminal, as an escape. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(line, codePoint));
    return line.toString();
  }

  /** In one line, without its middle if it is very long. */
  public static String ofShortened(String text) {
    return of(shortened(text));
  }

  /** Without its middle, if it is very long. */
  static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, HEAD) + " … " + text.substring(text.length() - TAIL);
  }

  /** Whether a character takes part in a line as something that one can see, or joins what is. */
  public static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> isJoiner(codePoint);
      default -> true;
    };
  }

  /** Emoji and some scripts are joined by these; all other format characters hide or reorder. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200c || codePoint == 0x200d;
  }

  private static void append(StringBuilder line, int codePoint) {
    if (isVisible(codePoint)) {
      line.appendCodePoint(codePoint);
    } else {
      line.append("\\u%04x".formatted(codePoint));
    }
  }

  private OneLine() {}
}
