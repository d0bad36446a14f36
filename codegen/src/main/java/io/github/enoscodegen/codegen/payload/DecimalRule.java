package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.model.Range;

/**
 * A FLOAT or DOUBLE is a JSON number that rounds to a finite value of the type and lies, as it is
 * written, within its range.
 */
record DecimalRule(Width width, Range range) implements ValueRule {

  enum Width {
    FLOAT {
      @Override
      boolean holds(String number) {
        return Float.isFinite(Float.parseFloat(number));
      }
    },
    DOUBLE {
      @Override
      boolean holds(String number) {
        return Double.isFinite(Double.parseDouble(number));
      }
    };

    abstract boolean holds(String number);
  }

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (!(value instanceof JsonNumber number)) {
      misfits.must("be a JSON number (" + width + ")", Misfit.Kind.WRONG_JSON_TYPE, value);
    } else if (!width.holds(number.text())) {
      misfits.must("fit a " + width, Misfit.Kind.OUT_OF_RANGE, value);
    } else {
      RangeLimit.check(range, ExactNumber.of(number), value, misfits);
    }
  }
}
