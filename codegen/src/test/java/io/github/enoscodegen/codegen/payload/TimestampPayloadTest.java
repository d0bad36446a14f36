package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.payload.WireForms.TimestampForm;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampPayloadTest {

  private static final TimestampType ANY = new TimestampType(Range.ALL);
  private static final TimestampType POSITIVE =
      new TimestampType(Payloads.between("0", "9223372036854775807"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"0\"",
        "\"1769817600000\"",
        "\"-1\"",
        "\"9223372036854775807\"",
        "\"-9223372036854775808\"",
        "1769817600000",
        "1.7698176e12",
        "9223372036854775807",
        "-9223372036854775808",
      })
  void takesMillisecondsAsStringOrNumber(String json) {
    assertThat(Payloads.misfits(ANY, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"9223372036854775808\"                 | OUT_OF_RANGE",
        "\"-9223372036854775809\"                | OUT_OF_RANGE",
        "9223372036854775808                     | OUT_OF_RANGE",
        "1e999999999                             | OUT_OF_RANGE",
        "1e99999999999                           | OUT_OF_RANGE",
        "1.5                                     | NOT_AN_INTEGER",
        "\"1.5\"                                 | BAD_TIMESTAMP",
        "\"1e3\"                                 | BAD_TIMESTAMP",
        "\"+1\"                                  | BAD_TIMESTAMP",
        "\" 1\"                                  | BAD_TIMESTAMP",
        "\"\"                                    | BAD_TIMESTAMP",
        "\"-\"                                   | BAD_TIMESTAMP",
        "\"٣\"                                   | BAD_TIMESTAMP",
        "\"2024-01-01T00:00:00Z\"                | BAD_TIMESTAMP",
        "\"1234567890123456789012345678901\"     | BAD_TIMESTAMP",
        "true                                    | WRONG_JSON_TYPE",
        "null                                    | WRONG_JSON_TYPE",
        "{}                                      | WRONG_JSON_TYPE",
      })
  void refusesEverythingElse(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(ANY, json)).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "0,                   true",
    "9223372036854775807, true",
    "-1,                  false",
  })
  void comparesWithItsRangeInBothForms(String milliseconds, boolean fits) {
    assertThat(Payloads.misfits(POSITIVE, milliseconds).isEmpty()).isEqualTo(fits);
    assertThat(Payloads.misfits(POSITIVE, '"' + milliseconds + '"').isEmpty()).isEqualTo(fits);
  }

  @Test
  void takesOnlyTheFormThatIsSet() {
    assertThat(Payloads.misfits(ANY, "1", only(TimestampForm.STRING)))
        .extracting(Misfit::message)
        .containsExactly("v must be milliseconds since 1970 as JSON string (TIMESTAMP), but is 1");
    assertThat(Payloads.misfits(ANY, "\"1\"", only(TimestampForm.NUMBER)))
        .extracting(Misfit::message)
        .containsExactly(
            "v must be milliseconds since 1970 as JSON number (TIMESTAMP), but is \"1\"");
    assertThat(Payloads.misfits(ANY, "1", only(TimestampForm.NUMBER))).isEmpty();
  }

  private static WireForms only(TimestampForm form) {
    WireForms all = WireForms.DOCUMENTED;
    return new WireForms(all.bools(), all.dates(), Set.of(form));
  }
}
