package io.github.enoscodegen.checker.flow;

import javax.lang.model.element.Element;

/** What an expression is, where that is a builder that can be followed. */
sealed interface Value {

  /** The literal. */
  enum Null implements Value {
    /** There is one. */
    INSTANCE
  }

  /** A builder that nobody else holds. */
  record Fresh(BuilderState state) implements Value {}

  /**
   * The builder that a local variable holds.
   *
   * @param assignments how many there had been when the variable was read
   */
  record Held(Element variable, int assignments) implements Value {}
}
