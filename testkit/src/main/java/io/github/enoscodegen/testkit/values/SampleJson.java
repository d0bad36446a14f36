package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes whatever a sample holds, also what the runtime's writer refuses: halves of surrogate pairs
 * are written as escapes.
 */
final class SampleJson {

  private final StringBuilder json = new StringBuilder();

  static String of(Map<String, ?> object) {
    SampleJson writer = new SampleJson();
    writer.object(object);
    return writer.json.toString();
  }

  /** The shortest decimal that reads back as the same number. */
  static String shortest(Number number) {
    JsonWriter writer = new JsonWriter(32);
    if (number instanceof Float) {
      writer.value(number.floatValue());
    } else {
      writer.value(number.doubleValue());
    }
    return new String(writer.toByteArray(), StandardCharsets.US_ASCII);
  }

  private void value(@Nullable Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Float || value instanceof Double) {
      json.append(shortest((Number) value));
    } else if (value instanceof Map<?, ?> members) {
      object(members);
    } else if (value instanceof List<?> items) {
      array(items);
    } else {
      json.append(value); // null, booleans, whole and exact numbers
    }
  }

  private void object(Map<?, ?> members) {
    json.append('{');
    members.forEach(this::member);
    close(!members.isEmpty(), '}');
  }

  private void member(Object name, @Nullable Object value) {
    text(name.toString());
    json.append(':');
    value(value);
    json.append(',');
  }

  private void array(List<?> items) {
    json.append('[');
    for (Object item : items) {
      value(item);
      json.append(',');
    }
    close(!items.isEmpty(), ']');
  }

  /** Takes the place of the last comma, if there is one. */
  private void close(boolean comma, char bracket) {
    if (comma) {
      json.setLength(json.length() - 1);
    }
    json.append(bracket);
  }

  private void text(String text) {
    json.append('"');
    text.codePoints().forEach(this::codePoint);
    json.append('"');
  }

  private void codePoint(int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      json.append('\\').append((char) codePoint);
    } else if (codePoint < ' ' || Character.getType(codePoint) == Character.SURROGATE) {
      json.append("\\u%04x".formatted(codePoint));
    } else {
      json.appendCodePoint(codePoint);
    }
  }
}
