package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A thing model for which payloads may be.
 *
 * @param id the model's id
 * @param events identifiers of its events, in the order of the file
 * @param payloads what they may hold
 */
record CandidateModel(String id, Set<String> events, EventPayloads payloads) {

  static CandidateModel of(ThingModel model, WireForms forms) {
    Set<String> events =
        model.events().stream()
            .map(Event::identifier)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new CandidateModel(model.id(), events, EventPayloads.of(model, forms));
  }

  boolean declares(String event) {
    return events.contains(event);
  }

  List<Misfit> check(String event, JsonNode outputs) {
    return payloads.check(event, outputs);
  }
}
