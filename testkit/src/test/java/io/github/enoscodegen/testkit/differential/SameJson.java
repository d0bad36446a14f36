package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a JSON text, so that two texts of the same values are equal. */
final class SameJson {

  static Object of(String json) {
    return of(PayloadJudge.parse(json));
  }

  private static Object of(JsonNode node) {
    if (node instanceof JsonObject object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, of(member.value())));
      return members;
    }
    if (node instanceof JsonArray array) {
      return array.items().stream().map(SameJson::of).toList();
    }
    if (node instanceof JsonString text) {
      return text.value();
    }
    if (node instanceof JsonNumber number) {
      return number.value().stripTrailingZeros();
    }
    return node instanceof JsonBoolean bool ? bool.value() : "null";
  }

  private SameJson() {}
}
