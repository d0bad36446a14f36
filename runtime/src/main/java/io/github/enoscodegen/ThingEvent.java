package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Map;

/**
 * An event of a thing, as a generated class holds it.
 *
 * <p>An instance that exists is valid: its builder has held it against the thing model. Generated
 * classes are immutable and thread-safe.
 */
public interface ThingEvent {

  /** Which event of which thing model this is. */
  EventType<?> eventType();

  /**
   * Writes the event's output parameters as one JSON object, in the order of the model.
   *
   * @param json where to write
   * @param formats how booleans, dates and timestamps look on the wire
   */
  void writeJson(JsonWriter json, ValueFormats formats);

  /**
   * The event's output parameters that are set, by identifier, in the order of the model.
   *
   * <p>INT is an Integer, FLOAT a Float, DOUBLE a Double, BOOL a Boolean, STRING a String, ENUM its
   * key on the wire (an Integer or String), DATE a {@link java.time.LocalDate}, TIMESTAMP an {@link
   * java.time.Instant}, STRUCT such a map, ARRAY a List, FILE its URI as a String. The generated
   * {@code fromMap} reads them all back.
   *
   * @return unmodifiable
   */
  Map<String, Object> toMap();
}
