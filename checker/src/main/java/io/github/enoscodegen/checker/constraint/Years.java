package io.github.enoscodegen.checker.constraint;

import java.time.LocalDate;
import java.util.Optional;

/** Every DATE: ISO 8601 writes the years 0 to 9999 with four digits. */
record Years() implements Constraint {

  private static final int LAST = 9999;

  @Override
  public Rule rule() {
    return Rule.RANGE;
  }

  @Override
  public Optional<String> complaint(Object value) {
    return value instanceof LocalDate date && (date.getYear() < 0 || date.getYear() > LAST)
        ? Optional.of("must be between 0000-01-01 and 9999-12-31, but is " + date)
        : Optional.empty();
  }
}
