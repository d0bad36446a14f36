package io.github.enoscodegen.checker.constraint;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code @DecimalRange}: a finite number, perhaps between two bounds.
 *
 * <p>A float or double counts as the decimal that is written for it, as it does at run time: {@code
 * 0.1f} fits a maximum of 0.1, although its binary value is a little greater.
 */
record DecimalLimits(@Nullable Bound min, @Nullable Bound max) implements Constraint {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.DecimalRange";

  /** A bound, its roundings, and whether it is forbidden itself. */
  record Bound(BigDecimal value, double asDouble, float asFloat, boolean exclusive) {

    static @Nullable Bound of(String text, boolean exclusive) {
      if (text.isEmpty()) {
        return null;
      }
      BigDecimal exact = new BigDecimal(text);
      return new Bound(exact, exact.doubleValue(), exact.floatValue(), exclusive);
    }

    /** What a comparison with the bound must at least give, seen from inside the range. */
    int least() {
      return exclusive ? 1 : 0;
    }

    /** Rounding keeps the order, so only the bound's own rounding needs exact digits. */
    int compare(Object number) {
      int rounded =
          number instanceof Float single
              ? compare(single.floatValue(), asFloat)
              : compare(((Double) number).doubleValue(), asDouble);
      return rounded != 0
          ? rounded
          : WrittenDecimal.of(number).map(digits -> digits.compareTo(value)).orElse(0);
    }

    private static int compare(double number, double bound) {
      return number == bound ? 0 : Double.compare(number, bound);
    }
  }

  static DecimalLimits read(AnnotationUse annotation) {
    return new DecimalLimits(
        Bound.of(annotation.text("min"), annotation.flag("minExclusive")),
        Bound.of(annotation.text("max"), annotation.flag("maxExclusive")));
  }

  @Override
  public Rule rule() {
    return Rule.RANGE;
  }

  @Override
  public Optional<String> complaint(Object value) {
    return isFinite(value) && !contain(value)
        ? Optional.of("must be " + inWords() + ", but is " + value)
        : Optional.empty();
  }

  private static boolean isFinite(Object value) {
    return (value instanceof Double number && Double.isFinite(number))
        || (value instanceof Float single && Float.isFinite(single));
  }

  private boolean contain(Object value) {
    return (min == null || min.compare(value) >= min.least())
        && (max == null || max.compare(value) <= -max.least());
  }

  private String inWords() {
    if (min != null && max != null && !min.exclusive() && !max.exclusive()) {
      return "between " + min.value() + " and " + max.value();
    }
    String from =
        min == null ? "" : (min.exclusive() ? "greater than " : "at least ") + min.value();
    String to = max == null ? "" : (max.exclusive() ? "less than " : "at most ") + max.value();
    return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
  }
}
