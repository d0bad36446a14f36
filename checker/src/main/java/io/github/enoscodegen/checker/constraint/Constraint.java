package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/** What one annotation demands of a value. */
sealed interface Constraint
    permits DecimalLimits,
        EventTimes,
        Finite,
        IntBounds,
        ItemLimit,
        LengthLimit,
        TimestampBounds,
        WellFormed,
        Years {

  /** The rule that a refused value breaks. */
  Rule rule();

  /**
   * Holds a constant against this constraint.
   *
   * @param value a boxed number, character or boolean, a text, an {@link java.time.Instant}, a
   *     {@link java.time.LocalDate} or an {@link ItemCount}, of the type that the parameter has
   * @return what is wrong, in words that follow the parameter's name, such as {@code must be at
   *     least 0, but is -1}; empty where nothing is, and for values of a kind not spoken of here
   */
  Optional<String> complaint(Object value);

  /** Whom the complaint is about: an output parameter is named as the method that sets it. */
  default String subject(String method) {
    return method;
  }

  /** What would come of it at run time. */
  default String consequence() {
    return Message.REFUSED;
  }
}
