package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNull;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.json.JsonReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An object's members as the forms define them; what is missing or of the wrong kind is reported.
 *
 * <p>A member that is null counts as absent, as in EnOS's answers.
 */
record Members(JsonObject object, Diagnostics diagnostics) {

  SourcePosition position() {
    return object.position();
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  Optional<JsonNode> find(String name) {
    return object.find(name).filter(node -> !(node instanceof JsonNull));
  }

  /** A member that must be there; reported where it is not. */
  Optional<JsonNode> require(String name) {
    Optional<JsonNode> found = find(name);
    if (found.isEmpty()) {
      report(Rule.MISSING_MEMBER, "Member '%s' is missing here.".formatted(name));
    }
    return found;
  }

  Optional<JsonString> text(String name) {
    return find(name).flatMap(node -> as(JsonString.class, node, name, "a string"));
  }

  Optional<JsonString> requireText(String name) {
    return require(name).flatMap(node -> as(JsonString.class, node, name, "a string"));
  }

  String textOrEmpty(String name) {
    return text(name).map(JsonString::value).orElse("");
  }

  Optional<Boolean> flag(String name) {
    return find(name)
        .flatMap(node -> as(JsonBoolean.class, node, name, "true or false"))
        .map(JsonBoolean::value);
  }

  /** The items of an array of objects; none where it is absent. */
  List<Members> objects(String name) {
    return find(name)
        .flatMap(node -> as(JsonArray.class, node, name, "an array"))
        .map(array -> array.items().stream().flatMap(item -> asMembers(item, name)).toList())
        .orElse(List.of());
  }

  /** The members of an object; none where it is absent. */
  Collection<JsonMember> entries(String name) {
    return object(name).map(members -> members.object().members().values()).orElse(List.of());
  }

  Optional<Members> object(String name) {
    return find(name).flatMap(node -> asMembers(node, name).findFirst());
  }

  /** An object, or JSON text that holds one; an empty text counts as absent. */
  Optional<Members> objectOrText(String name) {
    return find(name).flatMap(node -> unwrapped(node)).flatMap(node -> members(node, name));
  }

  Members with(JsonObject other) {
    return new Members(other, diagnostics);
  }

  void report(Rule rule, String message) {
    diagnostics.report(rule, position(), message);
  }

  /** The node as members of an object; reported where it is none. */
  Stream<Members> asMembers(JsonNode node, String name) {
    return members(node, name).stream();
  }

  /** A map whose values are texts, such as translations; other values are reported. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new TreeMap<>();
    Members map = object(name).orElse(null);
    if (map != null) {
      map.object.members().keySet().forEach(key -> texts.put(key, map.textOrEmpty(key)));
    }
    return texts;
  }

  private Optional<Members> members(JsonNode node, String name) {
    return as(JsonObject.class, node, name, "an object").map(this::with);
  }

  private Optional<JsonNode> unwrapped(JsonNode node) {
    if (!(node instanceof JsonString text)) {
      return Optional.of(node);
    }
    return text.value().isBlank() ? Optional.empty() : JsonReader.readEmbedded(text, diagnostics);
  }

  private <N extends JsonNode> Optional<N> as(
      Class<N> kind, JsonNode node, String name, String expected) {
    if (kind.isInstance(node)) {
      return Optional.of(kind.cast(node));
    }
    diagnostics.report(
        Rule.WRONG_JSON_TYPE,
        node.position(),
        "'%s' must be %s, but is %s.".formatted(name, expected, node.kind()));
    return Optional.empty();
  }
}
