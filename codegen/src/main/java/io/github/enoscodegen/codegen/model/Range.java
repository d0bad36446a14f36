package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public record Bound(BigDecimal value, boolean exclusive, SourcePosition position) {

    /** As a lower bound, in words: {@code at least 5}. */
    public String asMin() {
      return (exclusive ? "above " : "at least ") + value;
    }

    /** As an upper bound, in words: {@code below 5}. */
    public String asMax() {
      return (exclusive ? "below " : "at most ") + value;
    }
  }

  /** In words: {@code at least 0 and below 5}; empty if there is no bound. */
  public String inWords() {
    return Stream.of(min.map(Bound::asMin), max.map(Bound::asMax))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" and "));
  }

  /** Whether a number lies within the bounds. */
  public boolean contains(BigDecimal number) {
    return min.map(bound -> number.compareTo(bound.value()) >= (bound.exclusive() ? 1 : 0))
            .orElse(true)
        && max.map(bound -> number.compareTo(bound.value()) <= (bound.exclusive() ? -1 : 0))
            .orElse(true);
  }
}
