package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntPayloadTest {

  private static final IntType ANY = new IntType(Range.ALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "9",
        "1.0",
        "1e3",
        "10e-1",
        "-2147483648",
        "2147483647",
        "0e99999999999"
      })
  void takesIntegersOf32BitsHoweverTheyAreWritten(String json) {
    assertThat(Payloads.misfits(ANY, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2147483648         | OUT_OF_RANGE",
        "-2147483649        | OUT_OF_RANGE",
        "1e999999999        | OUT_OF_RANGE",
        "-1e99999999999     | OUT_OF_RANGE",
        "1.5                | NOT_AN_INTEGER",
        "2147483647.5       | NOT_AN_INTEGER",
        "1e-999999999       | NOT_AN_INTEGER",
        "1e-99999999999     | NOT_AN_INTEGER",
        "\"9\"              | WRONG_JSON_TYPE",
        "true               | WRONG_JSON_TYPE",
        "null               | WRONG_JSON_TYPE",
        "{}                 | WRONG_JSON_TYPE",
        "[9]                | WRONG_JSON_TYPE",
      })
  void refusesEverythingElse(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(ANY, json)).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "5", "5.0"})
  void takesTheBoundsOfItsRange(String json) {
    assertThat(Payloads.misfits(new IntType(Payloads.between("0", "5")), json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "6", "2147483647"})
  void refusesWhatLiesOutsideItsRange(String json) {
    IntType type = new IntType(Payloads.between("0", "5"));
    assertThat(Payloads.kinds(type, json)).containsExactly(Misfit.Kind.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5"})
  void refusesExclusiveBounds(String json) {
    IntType type = new IntType(Payloads.strictlyBetween("0", "5"));
    assertThat(Payloads.kinds(type, json)).containsExactly(Misfit.Kind.OUT_OF_RANGE);
    assertThat(Payloads.misfits(type, "4")).isEmpty();
  }

  @Test
  void saysWhatWouldFit() {
    assertThat(Payloads.misfits(new IntType(Payloads.between("0", "5")), "9"))
        .extracting(Misfit::message)
        .containsExactly("v must be at least 0 and at most 5, but is 9");
    assertThat(Payloads.misfits(new IntType(Payloads.strictlyBetween("0", "5")), "5"))
        .extracting(Misfit::message)
        .containsExactly("v must be greater than 0 and less than 5, but is 5");
    assertThat(Payloads.misfits(ANY, "\"9\""))
        .extracting(Misfit::message)
        .containsExactly("v must be a JSON number (INT), but is \"9\"");
  }
}
