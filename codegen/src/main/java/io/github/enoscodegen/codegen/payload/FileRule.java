package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;

/** A FILE is a JSON string with the URI that the platform gave; its form is the platform's. */
record FileRule() implements ValueRule {

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (!(value instanceof JsonString text)) {
      misfits.must("be a JSON string (FILE)", Misfit.Kind.WRONG_JSON_TYPE, value);
    } else if (text.value().isEmpty()) {
      misfits.must("be the URI of a file", Misfit.Kind.EMPTY_FILE, value);
    } else {
      WellFormed.check(text, misfits);
    }
  }
}
