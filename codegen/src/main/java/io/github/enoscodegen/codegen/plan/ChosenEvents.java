package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;

/** The events of a run's models that a filter leaves. */
final class ChosenEvents {

  private final List<EventPattern> includes;
  private final List<EventPattern> excludes;

  ChosenEvents(EventFilter filter) {
    this.includes = filter.includes().stream().map(EventPattern::of).toList();
    this.excludes = filter.excludes().stream().map(EventPattern::of).toList();
  }

  /** In the order of the model. */
  List<Event> of(ThingModel model) {
    return model.events().stream().filter(event -> isChosen(model.id(), event)).toList();
  }

  /** A model without events has its catalogue, unless the user says which events are wanted. */
  boolean hasPackage(ThingModel model) {
    return model.events().isEmpty() ? includes.isEmpty() : !of(model).isEmpty();
  }

  private boolean isChosen(String modelId, Event event) {
    return (includes.isEmpty() || matchesAny(includes, modelId, event))
        && !matchesAny(excludes, modelId, event);
  }

  private static boolean matchesAny(List<EventPattern> patterns, String modelId, Event event) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(modelId, event.identifier()));
  }
}
