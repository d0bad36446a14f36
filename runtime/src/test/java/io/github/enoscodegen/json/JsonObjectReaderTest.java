package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectReaderTest {

  @Test
  void readsEveryKindOfValueInItsOrder() throws MalformedJsonException {
    String json =
        " {\"z\":-0.0,\"a\":[1,{\"b\":null}],\"t\":true,\"f\":false,\"s\":\"\\ud83d\\ude00\"} ";

    assertThat(JsonObjectReader.read(json))
        .hasToString("{z=-0.0, a=[1, {b=null}], t=true, f=false, s=😀}");
    assertThat(JsonObjectReader.read(json.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(JsonObjectReader.read(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e99999999999", "-1E-99999999999", "0.10"})
  void keepsNumbersAsTheyAreWritten(String number) throws MalformedJsonException {
    assertThat(JsonObjectReader.read("{\"n\":" + number + "}"))
        .containsEntry("n", new NumberText(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | empty (line 1, column 1)",
        "[1] | an array (line 1, column 1)",
        "`  \"x\"` | a string (line 1, column 3)",
        "7 | a number (line 1, column 1)",
        "true | a boolean (line 1, column 1)",
        "null | null (line 1, column 1)",
        "{\"a\":1} x | not JSON: Unrecognized token 'x'",
        "{\"a\":1}{} | an object with more after it (line 1, column 8)",
        "{\"a\":1,\"b\":{\"c\":1,\"c\":2}} | an object with two members \"c\" (line 1, column 19)",
        "{\"a\":NaN} | not JSON: Non-standard token 'NaN'",
        "{\"a\":01} | not JSON: Invalid numeric value: Leading zeroes not allowed",
        "{'a':1} | not JSON: Unexpected character (''' (code 39)): was expecting double-quote",
        "{\"a\":1,} | not JSON: Unexpected character",
        "{\"a\" | not JSON: Unexpected end-of-input",
        "{\"a\":\"\u0007\"} | not JSON: Illegal unquoted character",
      })
  void saysWhatIsNoObjectAndWhere(String json, String expected) {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonObjectReader.read(json))
        .withMessageContaining(expected)
        .withMessageMatching("\\P{Cntrl}*\\(line 1, column \\d+\\)");
  }

  @Test
  void countsLinesAndColumns() {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonObjectReader.read("{\n  \"a\": 1,\n  \"ø\": 2, \"a\": 3}"))
        .withMessage("an object with two members \"a\" (line 3, column 11)")
        .matches(e -> e.line() == 3 && e.column() == 11);
  }

  @Test
  void findsBytesThatAreNotUtf8() {
    byte[] bytes = "{\n \"ø\": \"x?\"}".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xff;

    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonObjectReader.read(bytes))
        .withMessage("not UTF-8 (line 2, column 9)");
    byte[] cut = {'{', '"', (byte) 0xc3};
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonObjectReader.read(cut))
        .withMessage("not UTF-8 (line 1, column 3)");
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 66, 10_000, 1_000_000})
  void refusesDeepNesting(int depth) {
    String arrays = "{\"a\":" + "[".repeat(depth - 1);
    String objects = "{\"a\":".repeat(depth);

    for (String deep : new String[] {arrays, objects}) {
      assertThatExceptionOfType(MalformedJsonException.class)
          .isThrownBy(() -> JsonObjectReader.read(deep))
          .withMessageStartingWith(
              "an object that nests more than 64 levels deep (line 1, column ");
    }
  }

  @Test
  void takesSixtyFourLevels() throws MalformedJsonException {
    assertThat(JsonObjectReader.read("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}")).hasSize(1);
  }

  @Test
  void refusesNumbersOfManyDigits() {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonObjectReader.read("{\"a\":" + "9".repeat(1_000_000) + "}"))
        .withMessageStartingWith(
            "an object with a number, name or text of too many characters (line 1, column ");
  }
}
