package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;
import java.util.Set;

/** An ENUM of kind STRING is a JSON string, one of its keys: {@code "0"} is one, 0 is none. */
final class StringEnumRule implements ValueRule {

  private final String inWords;
  private final Set<String> keys;

  StringEnumRule(List<String> keys) {
    this.inWords = Shown.list(keys.stream().map(Shown::text).toList());
    this.keys = Set.copyOf(keys);
  }

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (!(value instanceof JsonString text)) {
      String limit = "be a JSON string (ENUM), one of " + inWords;
      misfits.must(limit, Misfit.Kind.WRONG_JSON_TYPE, value);
    } else if (!keys.contains(text.value())) {
      misfits.must("be one of " + inWords, Misfit.Kind.UNKNOWN_ENUM_KEY, value);
    }
  }
}
