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

  /** The whole numbers of a range. */
  public static WholeRange of(Range range) {
    return new WholeRange(
        range.min().map(WholeRange::first).orElse(Long.MIN_VALUE),
        range.max().map(WholeRange::last).orElse(Long.MAX_VALUE));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return min > max;
  }

  private static long first(Bound bound) {
    BigDecimal value = bound.value();
    if (value.compareTo(LEAST) < 0) {
      return Long.MIN_VALUE;
    }
    if (value.compareTo(GREATEST) >= 0) {
      return Long.MAX_VALUE;
    }
    long rounded = value.setScale(0, RoundingMode.CEILING).longValueExact();
    boolean excluded = bound.exclusive() && BigDecimal.valueOf(rounded).compareTo(value) == 0;
    return excluded ? rounded + 1 : rounded;
  }

  private static long last(Bound bound) {
    Bound mirrored = new Bound(bound.value().negate(), bound.exclusive(), bound.position());
    long first = first(mirrored);
    return first == Long.MIN_VALUE ? Long.MAX_VALUE : -first;
  }
}
