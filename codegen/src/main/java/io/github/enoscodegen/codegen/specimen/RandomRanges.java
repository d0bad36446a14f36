package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Ranges that hold values of their type, also of one that counts in binary. A bound that is
 * inclusive is never that of the type, since exports mean "no bound" by it.
 */
final class RandomRanges {

  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
  private static final BigDecimal MAX_FLOAT = new BigDecimal("3.4028235E+38");
  private static final BigDecimal MAX_DOUBLE = new BigDecimal("1.7976931348623157E+308");

  private final Dice dice;
  private final SourcePosition position;

  RandomRanges(Dice dice, SourcePosition position) {
    this.dice = dice;
    this.position = position;
  }

  Range ofInt() {
    return dice.chance(10)
        ? typeExcluded(Integer.MIN_VALUE, Integer.MAX_VALUE)
        : whole(BigDecimal.valueOf(dice.between(-1_000_000, 1_000_000)));
  }

  Range ofTimestamp() {
    if (dice.chance(10)) {
      return typeExcluded(0, Long.MAX_VALUE);
    }
    long seconds = 3L * dice.between(-1_000_000_000, 1_000_000_000);
    return whole(BigDecimal.valueOf(seconds * 1000 + dice.between(1, 999)));
  }

  Range ofFloat() {
    return ofDecimals(MAX_FLOAT, 30);
  }

  Range ofDouble() {
    return ofDecimals(MAX_DOUBLE, 300);
  }

  private Range ofDecimals(BigDecimal greatest, int mostZeros) {
    if (dice.chance(10)) {
      return between(bound(greatest.negate(), true), bound(greatest, true));
    }
    if (dice.chance(10)) {
      BigDecimal huge = BigDecimal.valueOf(dice.between(1, 99), -dice.between(9, mostZeros));
      return from(huge, huge);
    }
    return dice.chance(15)
        ? single(eighths())
        : from(decimal(), decimal().abs().add(BigDecimal.ONE));
  }

  /** Exact in binary, so that there is a value. */
  private BigDecimal eighths() {
    return BigDecimal.valueOf(dice.between(-99_999, 99_999)).divide(EIGHT);
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(dice.between(-99_999, 99_999), dice.between(0, 3));
  }

  /** Wide enough for a number between two excluded bounds. */
  private Range whole(BigDecimal least) {
    int width = dice.between(2, dice.pick(List.of(2, 10, 1_000_000)));
    return dice.chance(15) ? single(least) : from(least, BigDecimal.valueOf(width));
  }

  private Range typeExcluded(long least, long greatest) {
    return between(
        bound(BigDecimal.valueOf(least), true), bound(BigDecimal.valueOf(greatest), true));
  }

  private Range from(BigDecimal least, BigDecimal width) {
    return between(bound(least, dice.chance(30)), bound(least.add(width), dice.chance(30)));
  }

  private Range single(BigDecimal value) {
    return new Range(Optional.of(bound(value, false)), Optional.of(bound(value, false)));
  }

  /** Both bounds, one of them, or none. */
  private Range between(Bound min, Bound max) {
    return new Range(
        Optional.of(min).filter(bound -> dice.chance(70)),
        Optional.of(max).filter(bound -> dice.chance(70)));
  }

  private Bound bound(BigDecimal value, boolean exclusive) {
    return new Bound(value, exclusive, position);
  }
}
