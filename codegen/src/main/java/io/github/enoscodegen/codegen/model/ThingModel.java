package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.util.List;

/**
 * What a kind of device is, has, does and tells.
 *
 * @param id id of the model, {@code modelId}
 * @param organization id of the organization that owns it, {@code orgId}; may be empty
 * @param about what people should know
 * @param attributes static properties, in the order of the file
 * @param measurepoints telemetry, in the order of the file
 * @param services commands, in the order of the file
 * @param events notifications, in the order of the file
 * @param position where the model begins
 */
public record ThingModel(
    String id,
    String organization,
    About about,
    List<Parameter> attributes,
    List<Parameter> measurepoints,
    List<Service> services,
    List<Event> events,
    SourcePosition position) {

  /** Copies the lists. */
  public ThingModel {
    attributes = List.copyOf(attributes);
    measurepoints = List.copyOf(measurepoints);
    services = List.copyOf(services);
    events = List.copyOf(events);
  }
}
