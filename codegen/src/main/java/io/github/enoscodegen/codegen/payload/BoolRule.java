package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.payload.WireForms.BoolForm;
import java.math.BigDecimal;
import java.util.Set;

/** A BOOL is true or false, or 1 or 0. */
record BoolRule(Set<BoolForm> forms) implements ValueRule {

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonNumber number && forms.contains(BoolForm.NUMBER)) {
      checkNumber(number, misfits);
    } else if (!(value instanceof JsonBoolean && forms.contains(BoolForm.BOOLEAN))) {
      misfits.must("be " + inWords() + " (BOOL)", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }

  private void checkNumber(JsonNumber number, Misfits misfits) {
    BigDecimal value = ExactNumber.of(number);
    if (value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0) {
      misfits.must("be " + inWords() + " (BOOL)", Misfit.Kind.OUT_OF_RANGE, number);
    }
  }

  private String inWords() {
    if (forms.size() > 1) {
      return "true, false, 1 or 0";
    }
    return forms.contains(BoolForm.BOOLEAN) ? "true or false" : "1 or 0";
  }
}
