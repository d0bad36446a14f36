package io.github.enoscodegen.checker.constraint;

import java.time.Instant;
import java.util.Optional;

/**
 * {@code @EventTime}: when an event happened. EnOS is younger than the year 2000: an earlier time
 * is one of seconds that were taken for milliseconds.
 *
 * <p>Not so {@link Instant#EPOCH} itself, which is the same in seconds and milliseconds, and what
 * tests use where the time does not matter.
 */
record EventTimes() implements Constraint {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.EventTime";

  private static final Instant PLAUSIBLE_FROM = Instant.parse("2000-01-01T00:00:00Z");

  @Override
  public Rule rule() {
    return Rule.TIME;
  }

  @Override
  public Optional<String> complaint(Object value) {
    return value instanceof Instant time
            && time.isBefore(PLAUSIBLE_FROM)
            && !time.equals(Instant.EPOCH)
        ? Optional.of("must be 2000 or later, but is " + time)
        : Optional.empty();
  }

  @Override
  public String subject(String method) {
    return "time";
  }

  @Override
  public String consequence() {
    return "were seconds taken for milliseconds?";
  }
}
