package io.github.enoscodegen.codegen.json;

/** Halves of surrogate pairs, which escapes can write and UTF-8 cannot. */
final class HalfPairs {

  static final String MESSAGE =
      "This name holds half of a surrogate pair, which is no character. Correct its \\u escapes.";

  /** Whether a text holds a half without its other half. */
  static boolean isIn(String text) {
    // A pair is one code point beyond the surrogates; only a lone half stays one.
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private HalfPairs() {}
}
