package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/** What one annotation on a setter's parameter demands. */
public sealed interface Constraint permits IntBounds, LengthLimit {

  /** The rule that a refused value breaks. */
  Rule rule();

  /**
   * Holds a constant against this constraint.
   *
   * @param value a boxed number, character or boolean, or a text
   * @return what is wrong, in words that follow the setter's name, such as {@code must be at least
   *     0, but is -1}; empty where nothing is, and for values of a kind not spoken of here
   */
  Optional<String> complaint(Object value);
}
