package io.github.enoscodegen.codegen.diagnostic;

/**
 * A warning that a user knows of and does not want to see again.
 *
 * @param rule id of the rule, such as {@code TOO_MANY_ENUM_VALUES}
 * @param within path of the feature or parameter it is about, as complaints show it behind {@code
 *     at}, such as {@code events.highTemp}; empty for everything in all models
 * @param reason why the warning may be passed over; for those who read it next
 */
public record Suppression(String rule, String within, String reason) {

  /** Whether it is about a complaint. */
  boolean matches(Rule broken, ModelPath path) {
    return broken.name().equals(rule) && (within.isEmpty() || path.isWithin(within));
  }

  /** As complaints about it show it. */
  @Override
  public String toString() {
    return rule + (within.isEmpty() ? "" : " within " + within) + ": " + reason;
  }
}
