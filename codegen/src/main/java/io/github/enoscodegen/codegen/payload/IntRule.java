package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.model.Range;

/** An INT is a JSON number whose value is an integer of 32 bits within its range. */
final class IntRule implements ValueRule {

  private final IntegerLimits limits;

  IntRule(Range range) {
    this.limits = IntegerLimits.of(Integer.MIN_VALUE, Integer.MAX_VALUE, range);
  }

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonNumber number) {
      limits.check(ExactNumber.of(number), number, misfits);
    } else {
      misfits.must("be a JSON number (INT)", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }
}
