package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import java.util.Optional;

/**
 * A STRING is a JSON string of well-formed text, not longer than the model allows.
 *
 * <p>EnOS's pages count the length in bytes, in bits and in characters; the model says which.
 */
record StringRule(Optional<MaxLength> maxLength) implements ValueRule {

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonString text) {
      WellFormed.check(text, misfits);
      maxLength.ifPresent(limit -> checkLength(text, limit, misfits));
    } else {
      misfits.must("be a JSON string (STRING)", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }

  private static void checkLength(JsonString text, MaxLength limit, Misfits misfits) {
    int length = limit.unit().lengthOf(text.value());
    if (length > limit.value()) {
      String allowed = "have at most " + limit.inWords();
      String actual = Shown.node(text) + ", which has " + length;
      misfits.must(allowed, Misfit.Kind.TOO_LONG, text, actual);
    }
  }
}
