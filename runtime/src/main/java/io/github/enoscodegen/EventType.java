package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonName;

/**
 * An event that a thing model declares. Immutable and thread-safe; each generated class holds one.
 *
 * @param <E> the generated class
 */
public final class EventType<E extends ThingEvent> {

  private final JsonName jsonName;
  private final EventKind kind;
  private final String modelId;
  private final String modelDigest;
  private final Class<E> javaType;

  private EventType(
      JsonName jsonName, EventKind kind, String modelId, String modelDigest, Class<E> javaType) {
    this.jsonName = jsonName;
    this.kind = kind;
    this.modelId = modelId;
    this.modelDigest = modelDigest;
    this.javaType = javaType;
  }

  /**
   * An event type.
   *
   * @param identifier the event's identifier on the wire
   * @param kind how grave the event is
   * @param modelId id of the thing model
   * @param modelDigest digest of the model's content at the time of generation
   * @param javaType the generated class
   */
  public static <E extends ThingEvent> EventType<E> of(
      String identifier, EventKind kind, String modelId, String modelDigest, Class<E> javaType) {
    return new EventType<>(JsonName.of(identifier), kind, modelId, modelDigest, javaType);
  }

  /** The event's identifier on the wire. */
  public String identifier() {
    return jsonName.text();
  }

  /** The identifier, encoded once. */
  public JsonName jsonName() {
    return jsonName;
  }

  /** How grave the event is. */
  public EventKind kind() {
    return kind;
  }

  /** Id of the thing model. */
  public String modelId() {
    return modelId;
  }

  /** Digest of the model's content at the time of generation. */
  public String modelDigest() {
    return modelDigest;
  }

  /** The generated class. */
  public Class<E> javaType() {
    return javaType;
  }

  @Override
  public String toString() {
    return "event " + identifier() + " of model " + modelId;
  }
}
