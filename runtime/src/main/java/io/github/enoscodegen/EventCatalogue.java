package io.github.enoscodegen;

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
  private final String modelDigest;
  private final Map<String, EventType<?>> byIdentifier;

  private EventCatalogue(String modelId, String modelDigest, List<EventType<?>> eventTypes) {
    this.modelId = modelId;
    this.modelDigest = modelDigest;
    Map<String, EventType<?>> types = new LinkedHashMap<>();
    eventTypes.forEach(type -> types.put(type.identifier(), type));
    this.byIdentifier = Collections.unmodifiableMap(types);
  }

  /**
   * A catalogue, in the order of the model.
   *
   * @param modelId id of the thing model
   * @param modelDigest digest of the model's content
   * @param eventTypes its events
   */
  public static EventCatalogue of(
      String modelId, String modelDigest, List<EventType<?>> eventTypes) {
    return new EventCatalogue(modelId, modelDigest, eventTypes);
  }

  /** Id of the thing model. */
  public String modelId() {
    return modelId;
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
  public Optional<EventType<?>> find(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  @Override
  public String toString() {
    return "events of model " + modelId + " " + byIdentifier.keySet();
  }
}
