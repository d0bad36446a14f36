package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.DefaultValue.Kind;
import java.util.Optional;

/** Default values, as they are written; the rules tell whether they fit. */
final class Defaults {

  /** {@code defaultValue}; empty where it is absent, null or an empty text. */
  static Optional<DefaultValue> read(Members members) {
    return members
        .find("defaultValue")
        .map(Defaults::value)
        .filter(value -> value.kind() != Kind.TEXT || !value.text().isEmpty());
  }

  private static DefaultValue value(JsonNode node) {
    if (node instanceof JsonNumber number) {
      return new DefaultValue(Kind.NUMBER, number.text(), node.position());
    }
    if (node instanceof JsonString text) {
      return new DefaultValue(Kind.TEXT, text.value(), node.position());
    }
    if (node instanceof JsonBoolean flag) {
      return new DefaultValue(Kind.BOOLEAN, String.valueOf(flag.value()), node.position());
    }
    return new DefaultValue(Kind.COMPOSITE, "", node.position());
  }

  private Defaults() {}
}
