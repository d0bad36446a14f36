package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the events of one thing model may hold. Immutable and thread-safe.
 *
 * <p>EnOS documents that an event or value that does not fit the model is answered with 1204
 * ("Historical Event Integration"); it does not say one by one what fits. Where it says nothing,
 * this class refuses: parameters that the model does not declare, JSON null, values outside a
 * declared range or length.
 */
public final class EventPayloads {

  private final String modelId;
  private final Map<String, ValueRule> outputsByEvent;

  private EventPayloads(String modelId, Map<String, ValueRule> outputsByEvent) {
    this.modelId = modelId;
    this.outputsByEvent = outputsByEvent;
  }

  /** The payloads of a model, in every documented form. */
  public static EventPayloads of(ThingModel model) {
    return of(model, WireForms.DOCUMENTED);
  }

  /**
   * The payloads of a model.
   *
   * @param model obeys the rules of package {@code check}
   * @param forms how booleans, dates and timestamps may look
   */
  public static EventPayloads of(ThingModel model, WireForms forms) {
    ValueRules rules = new ValueRules(forms);
    Map<String, ValueRule> outputsByEvent = new LinkedHashMap<>();
    for (Event event : model.events()) {
      outputsByEvent.putIfAbsent(event.identifier(), rules.ofParameters(event.outputs()));
    }
    return new EventPayloads(model.id(), outputsByEvent);
  }

  /**
   * Holds the output parameters of one event against the model.
   *
   * @param eventIdentifier which event, as on the wire
   * @param outputs the JSON object of its output parameters
   * @return everything that does not fit, in the order of the payload; a missing parameter comes
   *     after its siblings. Empty if all fits
   */
  public List<Misfit> check(String eventIdentifier, JsonNode outputs) {
    Misfits misfits = Misfits.ofEvent();
    ValueRule rule = outputsByEvent.get(eventIdentifier);
    if (rule == null) {
      misfits.report(Misfit.Kind.UNKNOWN_EVENT, outputs.position(), unknown(eventIdentifier));
    } else {
      rule.check(outputs, misfits);
    }
    return misfits.found();
  }

  private String unknown(String eventIdentifier) {
    return "Event %s is not declared in thing model '%s'. %s"
        .formatted(Shown.text(eventIdentifier), modelId, Shown.choice(outputsByEvent.keySet()));
  }
}
