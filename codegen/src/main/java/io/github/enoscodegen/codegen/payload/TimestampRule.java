package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.payload.WireForms.TimestampForm;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A TIMESTAMP is a number of milliseconds since 1970-01-01T00:00Z that fits a long and its range:
 * as decimal string ("Creating Models") or as JSON number.
 */
final class TimestampRule implements ValueRule {

  /** A few more digits than a long can have; the rest cannot be in range. */
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,30}");

  private final Set<TimestampForm> forms;
  private final IntegerLimits limits;

  TimestampRule(Set<TimestampForm> forms, Range range) {
    this.forms = forms;
    this.limits = IntegerLimits.of(Long.MIN_VALUE, Long.MAX_VALUE, range);
  }

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonString text && forms.contains(TimestampForm.STRING)) {
      checkText(text, misfits);
    } else if (value instanceof JsonNumber number && forms.contains(TimestampForm.NUMBER)) {
      limits.check(ExactNumber.of(number), number, misfits);
    } else {
      misfits.must("be " + inWords() + " (TIMESTAMP)", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }

  private void checkText(JsonString text, Misfits misfits) {
    if (DIGITS.matcher(text.value()).matches()) {
      limits.check(new BigDecimal(text.value()), text, misfits);
    } else {
      String limit = "be milliseconds since 1970 in decimal digits";
      misfits.must(limit, Misfit.Kind.BAD_TIMESTAMP, text);
    }
  }

  private String inWords() {
    if (forms.size() > 1) {
      return "milliseconds since 1970 as JSON string or number";
    }
    return forms.contains(TimestampForm.STRING)
        ? "milliseconds since 1970 as JSON string"
        : "milliseconds since 1970 as JSON number";
  }
}
