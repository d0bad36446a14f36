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

  /** Any finite number. */
  static final DecimalLimits FINITE = new DecimalLimits(null, null);

  /** A bound, and whether it is forbidden itself. */
  record Bound(BigDecimal value, boolean exclusive) {

    static @Nullable Bound of(String text, boolean exclusive) {
      return text.isEmpty() ? null : new Bound(new BigDecimal(text), exclusive);
    }

    /** What a comparison with the bound must at least give, seen from inside the range. */
    int least() {
      return exclusive ? 1 : 0;
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
    return WrittenDecimal.of(value)
        .filter(decimal -> !contain(decimal))
        .map(decimal -> "must be " + inWords() + ", but is " + value);
  }

  private boolean contain(BigDecimal value) {
    return (min == null || value.compareTo(min.value()) >= min.least())
        && (max == null || value.compareTo(max.value()) <= -max.least());
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
