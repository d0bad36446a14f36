package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The whole numbers of a range, both bounds included.
 *
 * @param min the least, {@link Long#MIN_VALUE} where there is no bound
 * @param max the greatest, {@link Long#MAX_VALUE} where there is no bound
 */
public record WholeRange(long min, long max) {

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final WholeRange NONE = new WholeRange(1, 0);

  /** The whole numbers of a range that a {@code long} can hold. */
  public static WholeRange of(Range range) {
    BigDecimal min = range.min().map(WholeRange::first).orElse(LEAST).max(LEAST);
    BigDecimal max = range.max().map(WholeRange::last).orElse(GREATEST).min(GREATEST);
    return min.compareTo(max) > 0
        ? NONE
        : new WholeRange(min.longValueExact(), max.longValueExact());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return min > max;
  }

  private static BigDecimal first(Bound bound) {
    BigDecimal rounded = bound.value().setScale(0, RoundingMode.CEILING);
    return isExcluded(rounded, bound) ? rounded.add(BigDecimal.ONE) : rounded;
  }

  private static BigDecimal last(Bound bound) {
    BigDecimal rounded = bound.value().setScale(0, RoundingMode.FLOOR);
    return isExcluded(rounded, bound) ? rounded.subtract(BigDecimal.ONE) : rounded;
  }

  private static boolean isExcluded(BigDecimal rounded, Bound bound) {
    return bound.exclusive() && rounded.compareTo(bound.value()) == 0;
  }
}
