package io.github.enoscodegen.checker.constraint;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * {@code @EventModel}: where a generated builder comes from.
 *
 * @param model id of the thing model
 * @param event identifier of the event on the wire
 */
public record EventOrigin(String model, String event) {

  /** Every generated builder carries it: where it is unknown, there is nothing to check. */
  public static final String ANNOTATION = "io.github.enoscodegen.constraint.EventModel";

  /** The origin of the class that declares a method. */
  static Optional<EventOrigin> of(ExecutableElement method) {
    return Optional.ofNullable(method.getEnclosingElement())
        .flatMap(type -> AnnotationAttributes.find(type, ANNOTATION))
        .map(origin -> new EventOrigin(origin.text("model"), origin.text("event")));
  }
}
