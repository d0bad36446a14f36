package io.github.enoscodegen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object into a map, in the order of the text.
 *
 * <p>The values are {@link String}, {@link NumberText}, {@link Boolean}, null, {@link List} and
 * {@link Map}. A member that stands twice is refused, and so is what nests too deep.
 */
public final class JsonObjectReader {

  /** How deep objects and arrays may nest; EnOS events need three levels. */
  public static final int MAX_DEPTH = JsonWriter.MAX_DEPTH;

  private static final int MAX_NUMBER = 1_000;

  // Names come from outside: they must fill no table that outlives the reading.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 1)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          .build();

  private final JsonParser json;

  private JsonObjectReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads a text in UTF-8.
   *
   * @throws MalformedJsonException if it is not one JSON object
   */
  public static Map<String, @Nullable Object> read(byte[] text) throws MalformedJsonException {
    return read(Utf8Text.decode(text));
  }

  /**
   * Reads a text.
   *
   * @throws MalformedJsonException if it is not one JSON object
   */
  public static Map<String, @Nullable Object> read(String text) throws MalformedJsonException {
    try (JsonParser json = JSON.createParser(text)) {
      return whole(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
  }

  private static Map<String, @Nullable Object> whole(JsonParser json)
      throws IOException, MalformedJsonException {
    try {
      json.nextToken();
      Map<String, @Nullable Object> object = read(json);
      if (json.nextToken() != null) {
        throw malformed("an object with more after it", json.currentTokenLocation());
      }
      return object;
    } catch (StreamConstraintsException e) {
      String what = "an object with a number, name or text of too many characters";
      throw malformed(what, json.currentLocation());
    } catch (JsonProcessingException e) {
      throw malformed("not JSON: " + oneLine(e.getOriginalMessage()), json.currentLocation());
    }
  }

  /**
   * Reads the object at whose first token a parser stands, or within which it stands at a name or
   * the end, and leaves it at the last token.
   *
   * @throws MalformedJsonException if something else stands there
   * @throws IOException if the parser fails
   */
  public static Map<String, @Nullable Object> read(JsonParser json)
      throws IOException, MalformedJsonException {
    JsonToken token = json.currentToken();
    if (token != JsonToken.START_OBJECT
        && token != JsonToken.FIELD_NAME
        && token != JsonToken.END_OBJECT) {
      throw malformed(kind(token), json.currentTokenLocation());
    }
    return new JsonObjectReader(json).object(1);
  }

  private Map<String, @Nullable Object> object(int depth)
      throws IOException, MalformedJsonException {
    requireDepth(depth);
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    JsonToken token = json.currentToken();
    token = token == JsonToken.START_OBJECT ? json.nextToken() : token;
    while (token == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonLocation place = json.currentTokenLocation();
      json.nextToken();
      Object value = value(depth);
      if (members.containsKey(name)) {
        throw malformed("an object with two members " + quoted(name), place);
      }
      members.put(name, value);
      token = json.nextToken();
    }
    return members;
  }

  private List<@Nullable Object> array(int depth) throws IOException, MalformedJsonException {
    requireDepth(depth);
    List<@Nullable Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth));
    }
    return items;
  }

  private @Nullable Object value(int depth) throws IOException, MalformedJsonException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(depth + 1);
      case START_ARRAY -> array(depth + 1);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      // Only a parser that somebody gave us, such as one over Java objects.
      case VALUE_EMBEDDED_OBJECT -> json.getEmbeddedObject();
      default -> json.getText();
    };
  }

  private Object number() throws IOException, MalformedJsonException {
    if (json.isNaN()) {
      return json.getDoubleValue();
    }
    String text = json.getText();
    if (text.length() > MAX_NUMBER) {
      String what = "an object with a number of " + text.length() + " characters";
      throw malformed(what, json.currentTokenLocation());
    }
    return new NumberText(text);
  }

  private void requireDepth(int depth) throws MalformedJsonException {
    if (depth > MAX_DEPTH) {
      String what = "an object that nests more than " + MAX_DEPTH + " levels deep";
      throw malformed(what, json.currentTokenLocation());
    }
  }

  private static String kind(@Nullable JsonToken token) {
    if (token == null) {
      return "empty";
    }
    return switch (token) {
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> "no value";
    };
  }

  private static String quoted(String name) {
    return '"' + oneLine(name.length() > 60 ? name.substring(0, 60) + "…" : name) + '"';
  }

  /** Whatever could break a line or a terminal becomes a blank. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  private static MalformedJsonException malformed(String what, JsonLocation place) {
    return new MalformedJsonException(
        what, Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1));
  }
}
