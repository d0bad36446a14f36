package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/**
 * {@code @IntRange}: an integer between two bounds, both included.
 *
 * @param min {@link Integer#MIN_VALUE} for none
 * @param max {@link Integer#MAX_VALUE} for none
 */
record IntBounds(int min, int max) implements Constraint {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.IntRange";

  private static final int NO_MIN = Integer.MIN_VALUE;
  private static final int NO_MAX = Integer.MAX_VALUE;

  static IntBounds read(AnnotationUse annotation) {
    return new IntBounds(annotation.integer("min", NO_MIN), annotation.integer("max", NO_MAX));
  }

  @Override
  public Rule rule() {
    return Rule.RANGE;
  }

  @Override
  public Optional<String> complaint(Object value) {
    if (value instanceof Character character) {
      return complaint((long) character);
    }
    return isInteger(value) ? complaint(((Number) value).longValue()) : Optional.empty();
  }

  private Optional<String> complaint(long value) {
    boolean tooSmall = min != NO_MIN && value < min;
    boolean tooGreat = max != NO_MAX && value > max;
    return tooSmall || tooGreat
        ? Optional.of("must be " + inWords() + ", but is " + value)
        : Optional.empty();
  }

  private String inWords() {
    if (max == NO_MAX) {
      return "at least " + min;
    }
    return min == NO_MIN ? "at most " + max : "between " + min + " and " + max;
  }

  private static boolean isInteger(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }
}
