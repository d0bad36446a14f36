package io.github.enoscodegen.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueReading;
import io.github.enoscodegen.json.JsonObjectReader;
import io.github.enoscodegen.json.MalformedJsonException;
import java.io.IOException;

/** Reads an event into its generated class. */
final class EventDeserializer<E extends ThingEvent> extends JsonDeserializer<E> {

  private final EventType<E> type;
  private final ValueReading reading;

  EventDeserializer(EventType<E> type, ValueReading reading) {
    this.type = type;
    this.reading = reading;
  }

  @Override
  public Class<E> handledType() {
    return type.javaType();
  }

  @Override
  public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
    try {
      return type.fromMap(JsonObjectReader.read(json), reading);
    } catch (InvalidEventException e) {
      throw JsonMappingException.from(json, e.getMessage(), e);
    } catch (MalformedJsonException e) {
      String message = type + " must be a JSON object, but is " + e.getMessage();
      throw JsonMappingException.from(json, message, e);
    }
  }
}
