package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.Optional;

/** The text of what EnOS writes as a string in one place and as a number in another. */
final class ScalarText {

  /** The text of a string or number as it is written; empty for other values. */
  static Optional<String> of(JsonNode value) {
    if (value instanceof JsonString text) {
      return Optional.of(text.value());
    }
    return value instanceof JsonNumber number ? Optional.of(number.text()) : Optional.empty();
  }

  private ScalarText() {}
}
