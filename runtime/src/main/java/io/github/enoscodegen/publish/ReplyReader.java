package io.github.enoscodegen.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply tolerantly: only {@code code} must be there, and it must be an integer. Unknown
 * members are skipped. What is not a reply ends in a {@link MalformedReplyException}, whatever it
 * is.
 */
final class ReplyReader {

  /** A reply is some hundred bytes; whoever sends more does not get our memory. */
  static final int MAX_BYTES = 256 * 1024;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxNumberLength(64)
                  .maxNameLength(1_000)
                  .maxStringLength(MAX_BYTES)
                  .build())
          .build();

  private @Nullable String id;
  private @Nullable Integer code;
  private @Nullable String data;
  private @Nullable String message;

  private ReplyReader() {}

  /** Reads one reply. */
  static EventReply read(byte[] payload) throws MalformedReplyException {
    if (payload.length > MAX_BYTES) {
      throw new MalformedReplyException(
          payload.length + " bytes, a reply has at most " + MAX_BYTES);
    }
    try (JsonParser json = JSON.createParser(payload)) {
      return new ReplyReader().read(json);
    } catch (JsonProcessingException e) {
      throw new MalformedReplyException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new MalformedReplyException("not UTF-8: " + e.getMessage(), e);
    }
  }

  private EventReply read(JsonParser json) throws IOException, MalformedReplyException {
    require(json.nextToken() == JsonToken.START_OBJECT, "not a JSON object");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      member(json);
    }
    require(json.nextToken() == null, "something follows the JSON object");
    if (code == null) {
      throw new MalformedReplyException("no member 'code'");
    }
    return new EventReply(
        Optional.ofNullable(id), code, Optional.ofNullable(data), Optional.ofNullable(message));
  }

  private void member(JsonParser json) throws IOException, MalformedReplyException {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    switch (name) {
      case "id" -> id = id(json, value);
      case "code" -> code = code(json, value);
      case "data" -> data = text(json, value);
      case "message" -> message = text(json, value);
      default -> json.skipChildren();
    }
  }

  private static @Nullable String id(JsonParser json, JsonToken value)
      throws IOException, MalformedReplyException {
    require(
        value == JsonToken.VALUE_STRING || value.isNumeric() || value == JsonToken.VALUE_NULL,
        "member 'id' is neither a string nor a number");
    return value == JsonToken.VALUE_NULL ? null : json.getText();
  }

  private static int code(JsonParser json, JsonToken value)
      throws IOException, MalformedReplyException {
    require(
        value == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT,
        "member 'code' is not a 32-bit integer");
    return json.getIntValue();
  }

  private static @Nullable String text(JsonParser json, JsonToken value) throws IOException {
    return switch (value) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> json.getText();
      default -> asJson(json);
    };
  }

  private static String asJson(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = JSON.createGenerator(text)) {
      copy.copyCurrentStructureExact(json);
    }
    return text.toString();
  }

  private static void require(boolean condition, String otherwise) throws MalformedReplyException {
    if (!condition) {
      throw new MalformedReplyException(otherwise);
    }
  }
}
