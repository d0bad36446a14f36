package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jackson reads is exactly what was written, for random values of every kind. */
class JacksonComparisonTest {

  private static final JsonFactory JACKSON = new JsonFactory();

  private final JsonWriter json = new JsonWriter(0);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void readsBackRandomTrees(long seed) throws IOException {
    RandomJson random = new RandomJson(seed);
    for (int tree = 0; tree < 400; tree++) {
      requireReadBack(random.value(tree % 8), "seed " + seed + ", tree " + tree);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void readsBackRandomDoubles(long seed) throws IOException {
    RandomJson random = new RandomJson(seed);
    for (int count = 0; count < 60_000; count++) {
      requireReadBack(random.aDouble(), "seed " + seed + ", double " + count);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void readsBackRandomFloats(long seed) throws IOException {
    RandomJson random = new RandomJson(seed);
    for (int count = 0; count < 60_000; count++) {
      requireReadBack(random.aFloat(), "seed " + seed + ", float " + count);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsBackRandomIntegers(long seed) throws IOException {
    RandomJson random = new RandomJson(seed);
    for (int count = 0; count < 20_000; count++) {
      requireReadBack(random.integer(), "seed " + seed + ", integer " + count);
    }
  }

  @Test
  void readsBackEveryCharacterAlone() throws IOException {
    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      if (!Character.isSurrogate((char) character)) {
        requireReadBack(Character.toString(character), "character " + character);
      }
    }
  }

  @Test
  void readsBackEveryCodePointAmongItsNeighbours() throws IOException {
    for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x100) {
      StringBuilder text = new StringBuilder();
      for (int codePoint = block; codePoint < block + 0x100; codePoint++) {
        if (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint)) {
          text.appendCodePoint(codePoint);
        }
      }
      requireReadBack(text.toString(), "block " + block);
    }
  }

  private void requireReadBack(Object value, String what) throws IOException {
    json.reset();
    write(value);
    byte[] bytes = json.toByteArray();
    try (JsonParser parser = JACKSON.createParser(bytes)) {
      requireNext(parser, value, what);
      assertThat(parser.nextToken()).as(what).isNull();
    } catch (IOException e) {
      throw new IOException(what + ": " + new String(bytes, StandardCharsets.UTF_8), e);
    }
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else if (value instanceof List<?> list) {
      json.beginArray();
      list.forEach(this::write);
      json.endArray();
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Boolean truth) {
      json.value(truth.booleanValue());
    } else {
      writeNumber((Number) value);
    }
  }

  private void writeMap(Map<?, ?> map) {
    json.beginObject();
    map.forEach(
        (name, value) -> {
          if (map.size() % 2 == 0) {
            json.name((String) name);
          } else {
            json.name(JsonName.of((String) name));
          }
          write(value);
        });
    json.endObject();
  }

  private void writeNumber(Number value) {
    if (value instanceof Integer) {
      json.value(value.intValue());
    } else if (value instanceof Long) {
      json.value(value.longValue());
    } else if (value instanceof Float) {
      json.value(value.floatValue());
    } else {
      json.value(value.doubleValue());
    }
  }

  private static void requireNext(JsonParser parser, Object expected, String what)
      throws IOException {
    JsonToken token = parser.nextToken();
    if (expected instanceof Map<?, ?> map) {
      assertThat(token).as(what).isEqualTo(JsonToken.START_OBJECT);
      for (Map.Entry<?, ?> member : map.entrySet()) {
        assertThat(parser.nextFieldName()).as(what).isEqualTo(member.getKey());
        requireNext(parser, member.getValue(), what);
      }
      assertThat(parser.nextToken()).as(what).isEqualTo(JsonToken.END_OBJECT);
    } else if (expected instanceof List<?> list) {
      assertThat(token).as(what).isEqualTo(JsonToken.START_ARRAY);
      for (Object item : list) {
        requireNext(parser, item, what);
      }
      assertThat(parser.nextToken()).as(what).isEqualTo(JsonToken.END_ARRAY);
    } else {
      assertThat(scalar(parser, token, expected)).as(what).isEqualTo(expected);
    }
  }

  /** The scalar at hand as the type that is expected; boxed floats compare by their bits. */
  private static Object scalar(JsonParser parser, JsonToken token, Object expected)
      throws IOException {
    return switch (token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT ->
          expected instanceof Integer
              ? (Object) parser.getIntValue()
              : (Object) parser.getLongValue();
      case VALUE_NUMBER_FLOAT ->
          expected instanceof Float
              ? (Object) parser.getFloatValue()
              : (Object) parser.getDoubleValue();
      default -> token;
    };
  }
}
