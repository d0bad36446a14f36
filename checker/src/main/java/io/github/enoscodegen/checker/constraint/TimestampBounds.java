package io.github.enoscodegen.checker.constraint;

import java.time.Instant;
import java.util.Optional;

/**
 * {@code @TimestampRange}: an instant between two bounds, both included; EnOS keeps milliseconds,
 * so the rest is cut off first.
 *
 * @param min in milliseconds since 1970-01-01T00:00Z, {@link Long#MIN_VALUE} for none
 * @param max likewise, {@link Long#MAX_VALUE} for none
 */
record TimestampBounds(long min, long max) implements Constraint {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.TimestampRange";

  /** Whatever fits 64 bits. */
  static final TimestampBounds WIDEST = new TimestampBounds(Long.MIN_VALUE, Long.MAX_VALUE);

  private static final int NANOS_BELOW_MILLI = 999_999;

  static TimestampBounds read(AnnotationUse annotation) {
    return new TimestampBounds(
        annotation.longInteger("min", WIDEST.min), annotation.longInteger("max", WIDEST.max));
  }

  @Override
  public Rule rule() {
    return Rule.RANGE;
  }

  @Override
  public Optional<String> complaint(Object value) {
    return value instanceof Instant instant && !contain(instant)
        ? Optional.of("must be " + inWords() + ", but is " + instant)
        : Optional.empty();
  }

  private boolean contain(Instant instant) {
    return !instant.isBefore(Instant.ofEpochMilli(min))
        && !instant.isAfter(Instant.ofEpochMilli(max).plusNanos(NANOS_BELOW_MILLI));
  }

  private String inWords() {
    Instant from = Instant.ofEpochMilli(min);
    Instant to = Instant.ofEpochMilli(max);
    if (min > WIDEST.min && max == WIDEST.max) {
      return "at or after " + from;
    }
    return min == WIDEST.min && max < WIDEST.max
        ? "at or before " + to
        : "between " + from + " and " + to;
  }
}
