package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.BoolType;
import io.github.enoscodegen.codegen.payload.WireForms.BoolForm;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoolPayloadTest {

  private static final BoolType BOOL = new BoolType("on", "off");

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "1", "0", "1.0", "0e9"})
  void takesBothDocumentedForms(String json) {
    assertThat(Payloads.misfits(BOOL, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2         | OUT_OF_RANGE",
        "-1        | OUT_OF_RANGE",
        "0.5       | OUT_OF_RANGE",
        "\"true\"  | WRONG_JSON_TYPE",
        "\"on\"    | WRONG_JSON_TYPE",
        "null      | WRONG_JSON_TYPE",
        "[]        | WRONG_JSON_TYPE",
      })
  void refusesEverythingElse(String json, Misfit.Kind kind) {
    assertThat(Payloads.kinds(BOOL, json)).containsExactly(kind);
  }

  @Test
  void takesOnlyTheFormsThatAreSet() {
    assertThat(Payloads.misfits(BOOL, "1", only(BoolForm.BOOLEAN)))
        .extracting(Misfit::message)
        .containsExactly("v must be true or false (BOOL), but is 1");
    assertThat(Payloads.misfits(BOOL, "true", only(BoolForm.NUMBER)))
        .extracting(Misfit::message)
        .containsExactly("v must be 1 or 0 (BOOL), but is true");
    assertThat(Payloads.misfits(BOOL, "true", only(BoolForm.BOOLEAN))).isEmpty();
    assertThat(Payloads.misfits(BOOL, "0", only(BoolForm.NUMBER))).isEmpty();
  }

  private static WireForms only(BoolForm form) {
    WireForms all = WireForms.DOCUMENTED;
    return new WireForms(Set.of(form), all.dates(), all.timestamps());
  }
}
