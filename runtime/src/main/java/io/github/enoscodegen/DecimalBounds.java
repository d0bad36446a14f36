package io.github.enoscodegen;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An exact range of decimal numbers. Immutable and thread-safe.
 *
 * <p>A float or double counts as the decimal that is written for it, so {@code 0.1f} fits a maximum
 * of 0.1, although its binary value is a little greater.
 */
public final class DecimalBounds {

  private final @Nullable Bound min;
  private final @Nullable Bound max;

  private DecimalBounds(@Nullable Bound min, @Nullable Bound max) {
    this.min = min;
    this.max = max;
  }

  /**
   * A range.
   *
   * @param min the least value, null for none
   * @param minExclusive whether the least value itself is forbidden
   * @param max the greatest value, null for none
   * @param maxExclusive whether the greatest value itself is forbidden
   */
  public static DecimalBounds of(
      @Nullable String min, boolean minExclusive, @Nullable String max, boolean maxExclusive) {
    return new DecimalBounds(Bound.of(min, minExclusive), Bound.of(max, maxExclusive));
  }

  boolean contain(double value) {
    return (min == null || min.compare(value) >= min.least())
        && (max == null || max.compare(value) <= -max.least());
  }

  boolean contain(float value) {
    return (min == null || min.compare(value) >= min.least())
        && (max == null || max.compare(value) <= -max.least());
  }

  /** The range in words that complete "must ". */
  String inWords() {
    if (min == null) {
      return max == null
          ? "be a number"
          : "be " + (max.exclusive ? "less than " : "at most ") + max;
    }
    if (max == null) {
      return "be " + (min.exclusive ? "greater than " : "at least ") + min;
    }
    return min.exclusive || max.exclusive
        ? "be "
            + (min.exclusive ? "greater than " : "at least ")
            + min
            + " and "
            + (max.exclusive ? "less than " : "at most ")
            + max
        : "be between " + min + " and " + max;
  }

  @Override
  public String toString() {
    return inWords();
  }

  private record Bound(BigDecimal exact, double asDouble, float asFloat, boolean exclusive) {

    static @Nullable Bound of(@Nullable String text, boolean exclusive) {
      if (text == null) {
        return null;
      }
      BigDecimal exact = new BigDecimal(text);
      return new Bound(exact, exact.doubleValue(), exact.floatValue(), exclusive);
    }

    /** What a comparison with the bound must at least give, seen from inside the range. */
    int least() {
      return exclusive ? 1 : 0;
    }

    // Rounding keeps the order, so only a value that is the bound's own rounding needs exact
    // digits.
    int compare(double value) {
      return value == asDouble
          ? new BigDecimal(DoubleToDecimal.toString(value)).compareTo(exact)
          : Double.compare(value, asDouble);
    }

    int compare(float value) {
      return value == asFloat
          ? new BigDecimal(FloatToDecimal.toString(value)).compareTo(exact)
          : Float.compare(value, asFloat);
    }

    @Override
    public String toString() {
      return exact.toString();
    }
  }
}
