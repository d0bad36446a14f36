package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A buffer that grows in the middle of anything changes nothing. */
class BufferGrowthTest {

  private static final int CAPACITIES = 100;

  /** One of each length in UTF-8, and of each kind of escape. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "轴", "😀", "\n", "\u0001", "\"", "\\"})
  void holdsForTextsOfOneCharacter(String character) {
    for (int length = 0; length <= 24; length++) {
      String text = character.repeat(length);
      requireSameAtEveryCapacity(json -> json.value(text), quoted(text));
    }
  }

  @ParameterizedTest
  @MethodSource("mixedTexts")
  void holdsForMixedTexts(String text) {
    requireSameAtEveryCapacity(json -> json.value(text), quoted(text));
    requireSameAtEveryCapacity(
        json -> json.beginObject().name(text).value(true).endObject(),
        "{" + quoted(text) + ":true}");
    requireSameAtEveryCapacity(
        json -> json.beginObject().name(JsonName.of(text)).value(false).endObject(),
        "{" + quoted(text) + ":false}");
  }

  static List<String> mixedTexts() {
    String[] parts = {"abc", "é", "轴承", "😀", "\n", "\u0001\u001f", "\"\\"};
    List<String> texts = new ArrayList<>();
    for (String first : parts) {
      for (String second : parts) {
        texts.add(first + second);
        texts.add((first + second).repeat(5));
        texts.add(first + "x".repeat(30) + second);
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, -7, 12, 123, 12345, -1234567890123L, Long.MAX_VALUE, Long.MIN_VALUE})
  void holdsForIntegers(long value) {
    requireSameAtEveryCapacity(json -> json.value(value), Long.toString(value));
    requireSameAtEveryCapacity(json -> json.stringValue(value), "\"" + value + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0", "-1.5", "98.25", "-123.456", "1.0E10", "-4.9E-324"})
  void holdsForDecimals(String decimal) {
    requireSameAtEveryCapacity(json -> json.value(Double.parseDouble(decimal)), decimal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0", "-1.5", "98.25", "-123.456", "1.0E10", "1.4E-45"})
  void holdsForFloats(String decimal) {
    requireSameAtEveryCapacity(json -> json.value(Float.parseFloat(decimal)), decimal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "{\"a\":[1,2,3]}"})
  void holdsForRawValues(String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
    requireSameAtEveryCapacity(json -> json.rawValue(bytes), raw);
  }

  /** Five times in an array, so that the buffer also grows between values. */
  private static void requireSameAtEveryCapacity(Consumer<JsonWriter> value, String expected) {
    String array = "[" + (expected + ",").repeat(4) + expected + "]";
    byte[] bytes = array.getBytes(StandardCharsets.UTF_8);
    for (int capacity = 0; capacity <= CAPACITIES; capacity++) {
      JsonWriter json = new JsonWriter(capacity).beginArray();
      for (int i = 0; i < 5; i++) {
        value.accept(json);
      }
      json.endArray();
      assertThat(json.toByteArray()).as("capacity %d, %s", capacity, array).isEqualTo(bytes);
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\u0001", "\\u0001")
            .replace("\u001f", "\\u001f")
        + '"';
  }
}
