package io.github.enoscodegen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Values that do not fit their thing model: EnOS would refuse them, and the whole message with
 * them.
 *
 * <p>Thrown by {@code build()} with every violation at once.
 */
public final class InvalidEventException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable list of records of strings
  private final List<Violation> violations;

  /**
   * Values that were refused.
   *
   * @param subject what could not be built, such as {@code highTemp of model pump}
   * @param violations why, in the order of the model; not empty
   */
  public InvalidEventException(String subject, List<Violation> violations) {
    super(message(subject, violations));
    this.violations = List.copyOf(violations);
  }

  /** Why the values were refused, in the order of the model. */
  public List<Violation> violations() {
    return violations;
  }

  private static String message(String subject, List<Violation> violations) {
    return violations.stream()
        .map(violation -> "\n  " + violation)
        .collect(
            Collectors.joining(
                "",
                subject + " does not fit its thing model; EnOS would answer 1204 to the message:",
                ""));
  }
}
