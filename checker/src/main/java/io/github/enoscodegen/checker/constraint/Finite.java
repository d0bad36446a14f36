package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/** {@code @DecimalRange}, with or without bounds: JSON has no other numbers than finite ones. */
record Finite() implements Constraint {

  @Override
  public Rule rule() {
    return Rule.FINITE;
  }

  @Override
  public Optional<String> complaint(Object value) {
    boolean infinite =
        (value instanceof Double number && !Double.isFinite(number))
            || (value instanceof Float single && !Float.isFinite(single));
    return infinite ? Optional.of("must be a finite number, but is " + value) : Optional.empty();
  }
}
