package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * What the parameters of one method demand of its arguments.
 *
 * @param method its name, which stands for the output parameter in messages
 * @param origin where its class was generated from, if that says so
 * @param parameters the constraints of each parameter; empty where there are none at all
 */
public record MethodConstraints(
    String method, Optional<EventOrigin> origin, List<List<Constraint>> parameters) {

  static final MethodConstraints NONE = new MethodConstraints("", Optional.empty(), List.of());

  /** Whether any parameter demands anything. */
  public boolean isEmpty() {
    return parameters.isEmpty();
  }

  /**
   * What one argument must obey; the last parameter may take many.
   *
   * @param index of the argument in the call, from 0
   */
  public List<Constraint> ofArgument(int index) {
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  /**
   * The message about one argument.
   *
   * @param complaint what {@code constraint} says about its value
   */
  public String message(Constraint constraint, String complaint) {
    String where =
        origin.map(from -> "model %s, event %s; ".formatted(from.model(), from.event())).orElse("");
    return "%s %s (%sEnOS would answer 1204) [%s]"
        .formatted(method, complaint, where, constraint.rule().tag());
  }
}
