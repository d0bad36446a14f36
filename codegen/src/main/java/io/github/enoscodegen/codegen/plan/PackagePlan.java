package io.github.enoscodegen.codegen.plan;

import java.util.List;

/**
 * What is generated from one thing model.
 *
 * @param catalogue the class that lists the events
 * @param events in the order of the model
 */
public record PackagePlan(CataloguePlan catalogue, List<EventPlan> events) {

  /** Copies the list. */
  public PackagePlan {
    events = List.copyOf(events);
  }

  /**
   * The class that lists a model's events.
   *
   * @param type its name
   * @param modelId id of the model
   * @param organization id of the organization that owns it; may be empty
   * @param modelDigest digest of the model's content
   * @param doc what a reader should know
   */
  public record CataloguePlan(
      JavaType type, String modelId, String organization, String modelDigest, DocPlan doc) {}

  /**
   * The class of an event.
   *
   * @param identifier the event's identifier on the wire
   * @param kind name of the runtime's {@code EventKind}
   * @param body its parameters
   */
  public record EventPlan(String identifier, String kind, ObjectPlan body) {}
}
