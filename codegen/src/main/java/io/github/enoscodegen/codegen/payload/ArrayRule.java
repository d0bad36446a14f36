package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import java.util.List;

/** An ARRAY is a JSON array of bare values, not longer than allowed, each of the element's type. */
record ArrayRule(ValueRule element, int maxItems) implements ValueRule {

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonArray array) {
      checkItems(array, misfits);
    } else {
      misfits.must("be a JSON array (ARRAY)", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }

  private void checkItems(JsonArray array, Misfits misfits) {
    List<JsonNode> items = array.items();
    if (items.size() > maxItems) {
      String limit = "have at most " + maxItems + " items";
      misfits.must(limit, Misfit.Kind.TOO_MANY_ITEMS, array, "an array of " + items.size());
    }
    for (int i = 0; i < items.size(); i++) {
      element.check(items.get(i), misfits.item(i));
    }
  }
}
