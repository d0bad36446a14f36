package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * {@code @EventModel}: where a generated builder comes from.
 *
 * @param model id of the thing model
 * @param event identifier of the event on the wire
 */
public record EventOrigin(String model, String event) {

  /** Every generated builder carries it: where it is unknown, there is nothing to check. */
  public static final String ANNOTATION = "io.github.enoscodegen.constraint.EventModel";

  static Optional<EventOrigin> find(List<AnnotationUse> onType) {
    return onType.stream()
        .filter(annotation -> annotation.type().equals(ANNOTATION))
        .findFirst()
        .map(origin -> new EventOrigin(origin.text("model"), origin.text("event")));
  }
}
