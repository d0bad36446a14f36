package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers between two bounds.
 *
 * @param min the lower bound, empty for none
 * @param max the upper bound, empty for none
 */
public record Range(Optional<Bound> min, Optional<Bound> max) {

  /** Every number. */
  public static final Range ALL = new Range(Optional.empty(), Optional.empty());

  /**
   * A bound.
   *
   * @param value exact
   * @param exclusive whether the bound itself is outside
   * @param position where the bound stands
   */
  public record Bound(BigDecimal value, boolean exclusive, SourcePosition position) {}

  /** Whether a number lies within the bounds. */
  public boolean contains(BigDecimal number) {
    return min.map(bound -> number.compareTo(bound.value()) >= (bound.exclusive() ? 1 : 0))
            .orElse(true)
        && max.map(bound -> number.compareTo(bound.value()) <= (bound.exclusive() ? -1 : 0))
            .orElse(true);
  }
}
