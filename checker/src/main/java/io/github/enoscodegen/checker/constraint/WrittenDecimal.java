package io.github.enoscodegen.checker.constraint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The decimal that is written for a float or double: of those with the fewest digits (at least two)
 * that are read as the same number, the one nearest to it.
 *
 * <p>{@code Double.toString} gives that from JDK 19 on, and sometimes more digits before.
 */
final class WrittenDecimal {

  /** 17 digits tell all doubles apart. */
  private static final int MOST_DIGITS = 17;

  /** Empty for what is no finite number. */
  static Optional<BigDecimal> of(Object value) {
    if (value instanceof Float number) {
      return Float.isFinite(number)
          ? Optional.of(shortest(new BigDecimal(number), d -> d.floatValue() == number))
          : Optional.empty();
    }
    if (value instanceof Double number) {
      return Double.isFinite(number)
          ? Optional.of(shortest(new BigDecimal(number), d -> d.doubleValue() == number))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static BigDecimal shortest(BigDecimal exact, Predicate<BigDecimal> isSame) {
    for (int digits = 2; digits < MOST_DIGITS; digits++) {
      Optional<BigDecimal> found = nearest(exact, digits, isSame);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Both neighbours are tried: below a power of two the nearer one may be another number. */
  private static Optional<BigDecimal> nearest(
      BigDecimal exact, int digits, Predicate<BigDecimal> isSame) {
    return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
        .map(rounding -> exact.round(new MathContext(digits, rounding)))
        .filter(isSame)
        .min(Comparator.comparing(decimal -> decimal.subtract(exact).abs()));
  }

  private WrittenDecimal() {}
}
