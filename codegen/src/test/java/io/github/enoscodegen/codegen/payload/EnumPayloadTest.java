package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.I18nText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumPayloadTest {

  private static final EnumType NUMBERS = type(KeyKind.INT, "0", "10", "-3");
  private static final EnumType STRINGS = type(KeyKind.STRING, "0", "high", "10 o'clock");

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "0e99999999999", "10", "10.0", "1e1", "-3"})
  void takesNumbersThatEqualAnIntKey(String json) {
    assertThat(Payloads.misfits(NUMBERS, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1             | UNKNOWN_ENUM_KEY",
        "10.5          | UNKNOWN_ENUM_KEY",
        "3             | UNKNOWN_ENUM_KEY",
        "1e999999999   | UNKNOWN_ENUM_KEY",
        "1e99999999999 | UNKNOWN_ENUM_KEY",
        "\"0\"         | WRONG_JSON_TYPE",
        "\"label 0\"   | WRONG_JSON_TYPE",
        "false         | WRONG_JSON_TYPE",
        "null          | WRONG_JSON_TYPE",
      })
  void refusesWhatIsNoIntKey(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(NUMBERS, json)).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "\"high\"", "\"10 o'clock\""})
  void takesStringKeysAsStringsAlsoWhereTheyLookLikeNumbers(String json) {
    assertThat(Payloads.misfits(STRINGS, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"High\"      | UNKNOWN_ENUM_KEY",
        "\"label 0\"   | UNKNOWN_ENUM_KEY",
        "\"\"          | UNKNOWN_ENUM_KEY",
        "0             | WRONG_JSON_TYPE",
        "null          | WRONG_JSON_TYPE",
      })
  void refusesWhatIsNoStringKey(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(STRINGS, json)).containsExactly(kind);
  }

  @Test
  void saysWhichKeysThereAre() {
    assertThat(Payloads.misfits(STRINGS, "\"low\""))
        .extracting(Misfit::message)
        .containsExactly("v must be one of \"0\", \"high\", \"10 o'clock\", but is \"low\"");
    assertThat(Payloads.misfits(NUMBERS, "\"low\""))
        .extracting(Misfit::message)
        .containsExactly("v must be a JSON number (ENUM), one of 0, 10, -3, but is \"low\"");
  }

  @Test
  void namesOnlyTheFirstOfManyKeys() {
    String[] keys =
        Stream.iterate(1, i -> i + 1).limit(11).map(String::valueOf).toArray(String[]::new);
    assertThat(Payloads.misfits(type(KeyKind.INT, keys), "0"))
        .extracting(Misfit::message)
        .containsExactly("v must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …, but is 0");
  }

  private static EnumType type(KeyKind kind, String... keys) {
    return new EnumType(
        kind,
        Stream.of(keys)
            .map(key -> new EnumItem(key, I18nText.of("label " + key), Payloads.NOWHERE))
            .toList(),
        Payloads.NOWHERE);
  }
}
