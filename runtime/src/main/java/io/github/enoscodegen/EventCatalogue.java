package io.github.enoscodegen;

import io.github.enoscodegen.constraint.EventIdentifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All events of one thing model. Immutable and thread-safe.
 *
 * <p>Each model's generated catalogue class holds one.
 */
public final class EventCatalogue {

  private final String modelId;
  private final String organization;
  private final String modelDigest;
  private final Map<String, EventType<?>> byIdentifier;

  private EventCatalogue(
      String modelId, String organization, String modelDigest, List<EventType<?>> eventTypes) {
    this.modelId = modelId;
    this.organization = organization;
    this.modelDigest = modelDigest;
    Map<String, EventType<?>> types = new LinkedHashMap<>();
    for (EventType<?> type : eventTypes) {
      if (types.put(type.identifier(), type) != null) {
        throw new IllegalArgumentException("two events are named '" + type.identifier() + "'");
      }
    }
    this.byIdentifier = Collections.unmodifiableMap(types);
  }

  /**
   * A catalogue, in the order of the model.
   *
   * @param modelId id of the thing model
   * @param organization id of the organization that owns the model; empty if it is not known
   * @param modelDigest digest of the model's content
   * @param eventTypes its events
   * @throws IllegalArgumentException if two events have the same identifier
   */
  public static EventCatalogue of(
      String modelId, String organization, String modelDigest, List<EventType<?>> eventTypes) {
    return new EventCatalogue(modelId, organization, modelDigest, eventTypes);
  }

  /** Id of the thing model. */
  public String modelId() {
    return modelId;
  }

  /** Id of the organization that owns the model; empty if the model file does not state it. */
  public String organization() {
    return organization;
  }

  /** Digest of the model's content at the time of generation, {@code sha256:} and 64 hex digits. */
  public String modelDigest() {
    return modelDigest;
  }

  /** All events, in the order of the model. */
  public List<EventType<?>> eventTypes() {
    return List.copyOf(byIdentifier.values());
  }

  /** The event with an identifier, if the model has one. */
  public Optional<EventType<?>> find(@EventIdentifier String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  @Override
  public String toString() {
    return "events of model " + modelId + " " + byIdentifier.keySet();
  }
}
