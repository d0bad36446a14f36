package io.github.enoscodegen.codegen.report;

import io.github.enoscodegen.codegen.diagnostic.OneLine;

/** Texts as the console shows them: in one line, and without the middle of what is very long. */
final class Shown {

  private static final int LONGEST = 1000;
  private static final int HEAD = 600;
  private static final int TAIL = 300;

  static String of(String text) {
    return OneLine.of(shortened(text));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, HEAD) + " … " + text.substring(text.length() - TAIL);
  }

  private Shown() {}
}
