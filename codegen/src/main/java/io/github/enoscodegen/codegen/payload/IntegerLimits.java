package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.model.Range;
import java.math.BigDecimal;

/**
 * What an integer must obey.
 *
 * @param least what the data type can hold
 * @param greatest what the data type can hold
 * @param range what the model allows
 */
record IntegerLimits(BigDecimal least, BigDecimal greatest, Range range) {

  static IntegerLimits of(long least, long greatest, Range range) {
    return new IntegerLimits(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest), range);
  }

  void check(BigDecimal value, JsonNode written, Misfits misfits) {
    if (!ExactNumber.isIntegral(value)) {
      misfits.must("be an integer", Misfit.Kind.NOT_AN_INTEGER, written);
    } else if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
      String limit = "be between " + least + " and " + greatest;
      misfits.must(limit, Misfit.Kind.OUT_OF_RANGE, written);
    } else {
      RangeLimit.check(range, value, written, misfits);
    }
  }
}
