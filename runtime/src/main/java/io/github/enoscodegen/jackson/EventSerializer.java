package io.github.enoscodegen.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonWriter;
import java.io.IOException;

/**
 * Writes an event token by token, so that generators that do not write text, such as the one behind
 * {@code valueToTree}, understand it too.
 */
final class EventSerializer extends JsonSerializer<ThingEvent> {

  private static final JsonFactory JSON = new JsonFactory();

  private final ValueFormats formats;

  EventSerializer(ValueFormats formats) {
    this.formats = formats;
  }

  @Override
  public void serialize(ThingEvent event, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject();
    writeMembers(event, out);
    out.writeEndObject();
  }

  @Override
  public void serializeWithType(
      ThingEvent event, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId type = types.typeId(event, JsonToken.START_OBJECT);
    types.writeTypePrefix(out, type);
    writeMembers(event, out);
    types.writeTypeSuffix(out, type);
  }

  private void writeMembers(ThingEvent event, JsonGenerator out) throws IOException {
    JsonWriter writer = new JsonWriter();
    event.writeJson(writer, formats);
    try (JsonParser json = JSON.createParser(writer.toByteArray())) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT || !json.getParsingContext().inRoot()) {
        write(json, out);
      }
    }
  }

  private static void write(JsonParser json, JsonGenerator out) throws IOException {
    switch (json.currentToken()) {
      case VALUE_NUMBER_INT -> writeInteger(json, out);
      // As text: a double might be written with other digits.
      case VALUE_NUMBER_FLOAT -> out.writeNumber(json.getText());
      default -> out.copyCurrentEvent(json);
    }
  }

  private static void writeInteger(JsonParser json, JsonGenerator out) throws IOException {
    if (json.getNumberType() == JsonParser.NumberType.INT) {
      out.writeNumber(json.getIntValue());
    } else {
      out.writeNumber(json.getLongValue());
    }
  }
}
