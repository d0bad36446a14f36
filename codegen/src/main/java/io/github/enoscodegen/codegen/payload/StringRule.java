package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.Optional;

/**
 * A STRING is a JSON string of well-formed text, not longer than the model allows.
 *
 * <p>EnOS's pages count the length in bytes, in bits and in characters; this counts code points.
 */
record StringRule(Optional<Long> maxLength) implements ValueRule {

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonString text) {
      WellFormed.check(text, misfits);
      maxLength.ifPresent(limit -> checkLength(text, limit, misfits));
    } else {
      misfits.must("be a JSON string (STRING)", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }

  private static void checkLength(JsonString text, long limit, Misfits misfits) {
    int length = text.value().codePointCount(0, text.value().length());
    if (length > limit) {
      String allowed = "have at most " + limit + " characters";
      String actual = Shown.node(text) + ", which has " + length;
      misfits.must(allowed, Misfit.Kind.TOO_LONG, text, actual);
    }
  }
}
