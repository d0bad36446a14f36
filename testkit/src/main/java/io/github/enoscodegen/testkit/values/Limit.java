package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;

/**
 * The range of a number, within what its data type holds.
 *
 * @param range as the model states it
 * @param least the least value of the data type
 * @param greatest its greatest value
 */
record Limit(Range range, BigDecimal least, BigDecimal greatest) {

  /** The lower end, be it inside or not. */
  BigDecimal min() {
    return range.min().map(Bound::value).orElse(least).max(least);
  }

  /** The upper end, be it inside or not. */
  BigDecimal max() {
    return range.max().map(Bound::value).orElse(greatest).min(greatest);
  }

  boolean holds(BigDecimal value) {
    return value.compareTo(min()) >= 0
        && value.compareTo(max()) <= 0
        && range.min().filter(bound -> isExcluded(value, bound)).isEmpty()
        && range.max().filter(bound -> isExcluded(value, bound)).isEmpty();
  }

  private static boolean isExcluded(BigDecimal value, Bound bound) {
    return bound.exclusive() && value.compareTo(bound.value()) == 0;
  }

  /** Completes "must ". */
  String inWords() {
    String stated = range.inWords();
    return "be " + (stated.isEmpty() ? "at least " + least + " and at most " + greatest : stated);
  }
}
