package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonName;
import io.github.enoscodegen.json.JsonObjectReader;
import io.github.enoscodegen.json.MalformedJsonException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

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
  private final BiFunction<Map<String, ?>, ValueReading, E> reader;

  private EventType(
      JsonName jsonName,
      EventKind kind,
      String modelId,
      String modelDigest,
      Class<E> javaType,
      BiFunction<Map<String, ?>, ValueReading, E> reader) {
    this.jsonName = jsonName;
    this.kind = kind;
    this.modelId = modelId;
    this.modelDigest = modelDigest;
    this.javaType = javaType;
    this.reader = reader;
  }

  /**
   * An event type.
   *
   * @param identifier the event's identifier on the wire
   * @param kind how grave the event is
   * @param modelId id of the thing model
   * @param modelDigest digest of the model's content at the time of generation
   * @param javaType the generated class
   * @param reader makes an event of untyped values, or throws an {@link InvalidEventException}
   */
  public static <E extends ThingEvent> EventType<E> of(
      String identifier,
      EventKind kind,
      String modelId,
      String modelDigest,
      Class<E> javaType,
      BiFunction<Map<String, ?>, ValueReading, E> reader) {
    return new EventType<>(JsonName.of(identifier), kind, modelId, modelDigest, javaType, reader);
  }

  /** An event type for a class written by hand that nobody reads from untyped values. */
  public static <E extends ThingEvent> EventType<E> of(
      String identifier, EventKind kind, String modelId, String modelDigest, Class<E> javaType) {
    return of(
        identifier,
        kind,
        modelId,
        modelDigest,
        javaType,
        (values, reading) -> {
          throw new UnsupportedOperationException(javaType + " cannot be read");
        });
  }

  /**
   * Reads an event from the JSON object of its output parameters, in UTF-8, with {@link
   * ValueReading#STRICT}.
   *
   * @throws InvalidEventException with everything that does not fit the model; if it is no JSON
   *     object, with that alone
   */
  public E fromJson(byte[] json) {
    return fromJson(json, ValueReading.STRICT);
  }

  /** Like {@link #fromJson(byte[])}, with a choice of what is taken for which type. */
  public E fromJson(byte[] json, ValueReading reading) {
    Objects.requireNonNull(json, "json");
    return read(() -> JsonObjectReader.read(json), reading);
  }

  /** Like {@link #fromJson(byte[])}. */
  public E fromJson(String json) {
    return fromJson(json, ValueReading.STRICT);
  }

  /** Like {@link #fromJson(byte[], ValueReading)}. */
  public E fromJson(String json, ValueReading reading) {
    Objects.requireNonNull(json, "json");
    return read(() -> JsonObjectReader.read(json), reading);
  }

  /**
   * Reads an event from its output parameters by identifier, with {@link ValueReading#STRICT}.
   *
   * @throws InvalidEventException with everything that does not fit the model
   */
  public E fromMap(Map<String, ?> values) {
    return fromMap(values, ValueReading.STRICT);
  }

  /** Like {@link #fromMap(Map)}, with a choice of what is taken for which type. */
  public E fromMap(Map<String, ?> values, ValueReading reading) {
    return reader.apply(values, reading);
  }

  private E read(JsonSource json, ValueReading reading) {
    try {
      return fromMap(json.read(), reading);
    } catch (MalformedJsonException e) {
      throw notJson(e);
    }
  }

  /** What to throw for a text that is no JSON object. */
  private InvalidEventException notJson(MalformedJsonException e) {
    String subject = identifier() + " of model " + modelId;
    String actual = String.valueOf(e.getMessage());
    return new InvalidEventException(
        subject,
        List.of(new Violation("", Violation.Rule.NOT_JSON, "be one JSON object", actual, subject)));
  }

  private interface JsonSource {
    Map<String, ?> read() throws MalformedJsonException;
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
