package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each kind of value looks, and what is refused. */
class JsonWriterTest {

  private final JsonWriter json = new JsonWriter();

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, -1, 9, 10, 99, 100, -100, 1234567, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void writesIntegers(int value) {
    assertThat(written(json.value(value))).isEqualTo(Integer.toString(value));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 10_000, 99_999_999, 100_000_000, Long.MAX_VALUE, Long.MIN_VALUE})
  void writesLongs(long value) {
    assertThat(written(json.value(value))).isEqualTo(Long.toString(value));
    json.reset();
    assertThat(written(json.stringValue(value))).isEqualTo("\"" + value + "\"");
  }

  @Test
  void writesEveryCountOfDigits() {
    long power = 1;
    for (int digits = 1; digits <= 19; digits++) {
      for (long value : new long[] {power - 1, power, power + 1, -power}) {
        json.reset();
        assertThat(written(json.value(value))).isEqualTo(Long.toString(value));
      }
      power *= 10;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "0.1, 0.1",
    "-2.05, -2.05",
    "120, 120.0",
    "0.001, 0.001",
    "0.0009, 9.0E-4",
    "0.0015, 0.0015",
    "9999999.999, 9999999.999",
    "9999999.9999, 9999999.9999",
    "1e7, 1.0E7",
    "2e-3, 0.002",
    "1e23, 1.0E23",
    "4.9e-324, 4.9E-324",
    "2.2250738585072014e-308, 2.2250738585072014E-308",
    "1.7976931348623157e308, 1.7976931348623157E308",
    "0.30000000000000004, 0.30000000000000004",
  })
  void writesTheShortestDecimalOfADouble(double value, String expected) {
    assertThat(written(json.value(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "0.1, 0.1",
    "-2.05, -2.05",
    "0.001, 0.001",
    "0.0009, 9.0E-4",
    "999.999, 999.999",
    "1000, 1000.0",
    "1234.5, 1234.5",
    "1e7, 1.0E7",
    "2.15e9, 2.15E9",
    "1.4e-45, 1.4E-45",
    "1.17549435e-38, 1.1754944E-38",
    "3.4028235e38, 3.4028235E38",
    "16777216, 1.6777216E7",
  })
  void writesTheShortestDecimalOfAFloat(float value, String expected) {
    assertThat(written(json.value(value))).isEqualTo(expected);
  }

  @Test
  void writesBooleans() {
    json.beginArray().value(true).value(false).endArray();

    assertThat(written(json)).isEqualTo("[true,false]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a\"b`, `a\\\"b`",
        "`a\\b`, `a\\\\b`",
        "`a/b`, `a/b`",
        "`\b\t\n\f\r`, `\\b\\t\\n\\f\\r`",
        "`\u0000\u0001\u001f`, `\\u0000\\u0001\\u001f`",
        "`\u007f`, `\u007f`",
        "`\u2028\u2029`, `\u2028\u2029`",
        "`98.5 °C 轴承 😀`, `98.5 °C 轴承 😀`",
        "`\u0080\u07ff\u0800\uffff`, `\u0080\u07ff\u0800\uffff`",
        "`\ud800\udc00\ud840\udc00\udbff\udfff`, `\ud800\udc00\ud840\udc00\udbff\udfff`",
        "``, ``",
      })
  void escapesOnlyWhatJsonDemands(String value, String expected) {
    assertThat(written(json.value(value))).isEqualTo("\"" + expected + "\"");
  }

  @Test
  void takesARawValueForOneValue() {
    byte[] raw = "{\"a\":[1]}".getBytes(StandardCharsets.UTF_8);
    json.beginArray().value(1).rawValue(raw).rawValue(raw).endArray();

    assertThat(written(json)).isEqualTo("[1,{\"a\":[1]},{\"a\":[1]}]");
  }

  @Test
  void writesTheSameForANameWhetherEncodedBeforeOrNot() {
    String odd = "a\"\\\n°轴😀";
    json.beginObject().name(JsonName.of(odd)).value(1).name(JsonName.of(odd)).value(2).endObject();
    JsonWriter other = new JsonWriter();
    other.beginObject().name(odd).value(1).name(odd).value(2).endObject();

    assertThat(json.toByteArray()).isEqualTo(other.toByteArray());
    assertThat(written(json)).startsWith("{\"a\\\"\\\\\\n°轴😀\":1,");
  }

  @Test
  void countsBytesAtAnyTime() {
    assertThat(json.size()).isZero();
    assertThat(json.beginArray().value("轴").size()).isEqualTo(6);
    assertThat(json.endArray().size()).isEqualTo(7);
    json.reset();
    assertThat(json.size()).isZero();
  }

  @Test
  void givesTheSameBytesToAStream() throws IOException {
    json.beginArray().value("a").value(1).endArray();
    ByteArrayOutputStream target = new ByteArrayOutputStream();

    json.writeTo(target);

    assertThat(target.toByteArray()).isEqualTo(json.toByteArray());
  }

  @Test
  void givesNothingToAStreamBeforeTheValueIsComplete() {
    json.beginArray();

    assertThatIllegalStateException()
        .isThrownBy(() -> json.writeTo(OutputStream.nullOutputStream()))
        .withMessage("expected an item or the end of the array, not the end of the value");
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    OutputStream closed = OutputStream.nullOutputStream();
    json.value(1);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> {
              closed.close();
              json.writeTo(closed);
            });
  }

  @Test
  void canBeUsedAgainAfterAReset() {
    json.beginObject().name("a").beginArray().value("first");
    json.reset();

    assertThat(written(json.value("second"))).isEqualTo("\"second\"");
  }

  @Test
  void givesOutCopies() {
    byte[] first = json.value("first").toByteArray();
    json.reset();
    json.value("other");

    assertThat(first).asString(StandardCharsets.UTF_8).isEqualTo("\"first\"");
    json.toByteArray()[1] = 'X';
    assertThat(written(json)).isEqualTo("\"other\"");
  }

  @Test
  void refusesANullTextAndIsUsableAfterAReset() {
    String nothing = System.getProperty("no such property");

    assertThatNullPointerException().isThrownBy(() -> json.value(nothing));

    json.reset();
    assertThat(written(json.value(1))).isEqualTo("1");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unwritable")
  void refusesWhatJsonCannotHold(String message, Consumer<JsonWriter> write) {
    json.beginArray().value(1);

    assertThatIllegalArgumentException().isThrownBy(() -> write.accept(json)).withMessage(message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unwritable")
  void acceptsNothingMoreAfterSuchAValue(String message, Consumer<JsonWriter> write) {
    assertThatIllegalArgumentException().isThrownBy(() -> write.accept(json));

    String refused = "expected reset(), since a value was refused, not ";
    assertThatIllegalStateException()
        .isThrownBy(json::toByteArray)
        .withMessage(refused + "the end of the value");
    assertThatIllegalStateException()
        .isThrownBy(() -> json.value(1))
        .withMessage(refused + "a value");
    assertThatIllegalStateException()
        .isThrownBy(() -> json.name("a"))
        .withMessage(refused + "a name");
    assertThatIllegalStateException()
        .isThrownBy(json::endArray)
        .withMessage(refused + "the end of an array");
    assertThatIllegalStateException()
        .isThrownBy(json::endObject)
        .withMessage(refused + "the end of an object");
    json.reset();
    assertThat(written(json.value(1))).isEqualTo("1");
  }

  static Stream<Arguments> unwritable() {
    return Stream.of(
        unwritable("JSON has no number NaN", w -> w.value(Double.NaN)),
        unwritable("JSON has no number Infinity", w -> w.value(Double.POSITIVE_INFINITY)),
        unwritable("JSON has no number -Infinity", w -> w.value(Double.NEGATIVE_INFINITY)),
        unwritable("JSON has no number NaN", w -> w.value(Float.NaN)),
        unwritable("JSON has no number Infinity", w -> w.value(Float.POSITIVE_INFINITY)),
        unwritable("JSON has no number -Infinity", w -> w.value(Float.NEGATIVE_INFINITY)),
        unwritable(half(0), w -> w.value("\ud83d")),
        unwritable(half(0), w -> w.value("\ude00")),
        unwritable(half(2), w -> w.value("ab\ud83d")),
        unwritable(half(2), w -> w.value("ab\ude00c")),
        unwritable(half(0), w -> w.value("\ud83dx")),
        unwritable(half(0), w -> w.value("\ude00\ud83d")),
        unwritable(half(0), w -> w.value("\ude00\ude00")),
        unwritable(half(0), w -> w.value("\ud83d\ud83d\ude00")),
        unwritable(half(2), w -> w.value("\ud83d\ude00\ude00")),
        unwritable(half(1), w -> w.value("\n\ud800\u0001")));
  }

  @Test
  void refusesHalfOfASurrogatePairInAName() {
    json.beginObject();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.name("a\ud800"))
        .withMessage(half(1));
    assertThatIllegalStateException()
        .isThrownBy(json::endObject)
        .withMessage("expected reset(), since a value was refused, not the end of an object");
  }

  private static String half(int index) {
    return "half of a surrogate pair at index " + index + ": UTF-8 cannot hold it";
  }

  private static Arguments unwritable(String message, Consumer<JsonWriter> write) {
    return arguments(message, write);
  }

  private static String written(JsonWriter json) {
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
