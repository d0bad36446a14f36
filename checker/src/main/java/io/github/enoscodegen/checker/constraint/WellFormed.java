package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/** Every text: half of a surrogate pair cannot be written in UTF-8. */
record WellFormed() implements Constraint {

  @Override
  public Rule rule() {
    return Rule.WELL_FORMED;
  }

  @Override
  public Optional<String> complaint(Object value) {
    int broken = value instanceof String text ? brokenSurrogate(text) : -1;
    return broken < 0
        ? Optional.empty()
        : Optional.of(
            "must be well-formed text, but is broken by half of a surrogate pair at index "
                + broken);
  }

  /** The index of the first half of a surrogate pair that stands alone, or -1. */
  private static int brokenSurrogate(String text) {
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return index;
      }
      index += Character.charCount(codePoint);
    }
    return -1;
  }
}
