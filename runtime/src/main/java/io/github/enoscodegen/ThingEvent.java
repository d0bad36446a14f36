package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;

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
}
