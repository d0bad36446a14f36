package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the structure of a request, as sentences. */
final class Complaints {

  private final List<String> sentences = new ArrayList<>();

  /** A member that must be there; complains where it is not. */
  Optional<JsonNode> demand(JsonObject object, String name) {
    Optional<JsonNode> value = object.find(name);
    if (value.isEmpty()) {
      sentences.add(pathOf(object) + " lacks the member '" + name + "'. Add it.");
    }
    return value;
  }

  /** A value must be something that it is not. */
  void must(JsonNode value, String limit) {
    sentences.add(pathOf(value) + " must " + limit + ", but is " + value.kind() + ".");
  }

  void must(JsonNode value, String limit, String actual) {
    sentences.add(pathOf(value) + " must " + limit + ", but is '" + actual + "'.");
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  static String pathOf(JsonNode node) {
    String path = node.position().path().toString();
    return path.isEmpty() ? "The request" : path;
  }
}
