package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalPayloadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "2.3", "-3.4028235e38", "3.4028235E+38", "1e-999999999", "0e999999999"})
  void takesNumbersThatRoundToAFloat(String json) {
    assertThat(Payloads.misfits(new FloatType(Range.ALL), json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "2.3", "-1.7976931348623157e308", "1.7976931348623157E308", "1e-99999999999"})
  void takesNumbersThatRoundToADouble(String json) {
    assertThat(Payloads.misfits(new DoubleType(Range.ALL), json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.5e38             | OUT_OF_RANGE",
        "-1e39              | OUT_OF_RANGE",
        "1e999999999        | OUT_OF_RANGE",
        "1e99999999999      | OUT_OF_RANGE",
        "\"2.3\"            | WRONG_JSON_TYPE",
        "false              | WRONG_JSON_TYPE",
        "null               | WRONG_JSON_TYPE",
      })
  void refusesWhatIsNoFloat(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(new FloatType(Range.ALL), json)).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.8e308            | OUT_OF_RANGE",
        "-1e309             | OUT_OF_RANGE",
        "1e99999999999      | OUT_OF_RANGE",
        "\"NaN\"            | WRONG_JSON_TYPE",
        "[1.5]              | WRONG_JSON_TYPE",
        "null               | WRONG_JSON_TYPE",
      })
  void refusesWhatIsNoDouble(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(new DoubleType(Range.ALL), json)).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1,                    true",
    "0.2,                    true",
    "0.20,                   true",
    "2e-1,                   true",
    "0.200000000000000001,   false",
    "0.0999999999999999999,  false",
    "1e308,                  false",
    "-1e-99999999999,        false",
  })
  void comparesWithItsRangeExactly(String json, boolean fits) {
    Range range = Payloads.between("0.1", "0.2");
    assertThat(Payloads.misfits(new DoubleType(range), json).isEmpty()).isEqualTo(fits);
    assertThat(Payloads.misfits(new FloatType(range), "0.15")).isEmpty();
    assertThat(Payloads.kinds(new FloatType(range), "0.21"))
        .containsExactly(Misfit.Kind.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1e-99999999999, true", "0.999999, true", "1, false", "1.0, false"})
  void refusesExclusiveBounds(String json, boolean fits) {
    DoubleType type = new DoubleType(Payloads.strictlyBetween("0", "1"));
    assertThat(Payloads.misfits(type, json).isEmpty()).isEqualTo(fits);
  }
}
