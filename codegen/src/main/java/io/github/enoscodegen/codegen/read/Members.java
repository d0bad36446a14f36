package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.NearestName;
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
      reportMissing(name);
    }
    return found;
  }

  private void reportMissing(String name) {
    NearestName.find(name, object.members().keySet())
        .filter(near -> !near.equals(name))
        .map(near -> object.members().get(near))
        .ifPresentOrElse(near -> reportMisspelt(name, near), () -> reportAbsent(name));
  }

  private void reportMisspelt(String name, JsonMember near) {
    report(
        Rule.MISSING_MEMBER,
        near.namePosition(),
        "Member '%s' is missing. Is it this '%s'?".formatted(name, near.name()));
  }

  private void reportAbsent(String name) {
    report(
        Rule.MISSING_MEMBER,
        "Member '%s' is missing here. Add it, or fetch or export the model again.".formatted(name));
  }

  Optional<JsonString> text(String name) {
    return find(name).flatMap(node -> as(JsonString.class, node, quoted(name), "a string"));
  }

  Optional<JsonString> requireText(String name) {
    return require(name).flatMap(node -> as(JsonString.class, node, quoted(name), "a string"));
  }

  String textOrEmpty(String name) {
    return text(name).map(JsonString::value).orElse("");
  }

  Optional<Boolean> flag(String name) {
    return find(name)
        .flatMap(node -> as(JsonBoolean.class, node, quoted(name), "true or false"))
        .map(JsonBoolean::value);
  }

  /** The items of an array of objects; none where it is absent. */
  List<Members> objects(String name) {
    return find(name)
        .flatMap(node -> as(JsonArray.class, node, quoted(name), "an array"))
        .map(array -> array.items().stream().flatMap(item -> item(item, name)).toList())
        .orElse(List.of());
  }

  /** The members of an object; none where it is absent. */
  Collection<JsonMember> entries(String name) {
    return object(name).map(members -> members.object().members().values()).orElse(List.of());
  }

  Optional<Members> object(String name) {
    return find(name).flatMap(node -> asMembers(node, name).findFirst());
  }

  /**
   * An object, or JSON text that holds one. Where it is absent, null or an empty text, an object
   * without members stands for it.
   *
   * @return empty if it cannot be read, which was reported then
   */
  Optional<Members> definition(String name) {
    JsonNode node = find(name).orElse(null);
    if (node == null || (node instanceof JsonString text && text.value().isBlank())) {
      return Optional.of(nothing(name));
    }
    return unwrapped(node)
        .flatMap(
            value ->
                value instanceof JsonNull
                    ? Optional.of(nothing(name))
                    : members(value, quoted(name)));
  }

  private Members nothing(String name) {
    SourcePosition place = position();
    ModelPath path = place.path().member(name);
    return with(new JsonObject(Map.of(), place.source().position(place.offset(), path)));
  }

  Members with(JsonObject other) {
    return new Members(other, diagnostics);
  }

  void report(Rule rule, String message) {
    report(rule, position(), message);
  }

  void report(Rule rule, SourcePosition place, String message) {
    diagnostics.report(rule, place, message);
  }

  /** The node as members of an object; reported where it is none. */
  Stream<Members> asMembers(JsonNode node, String name) {
    return members(node, quoted(name)).stream();
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

  private Stream<Members> item(JsonNode item, String array) {
    return members(item, "An item of " + quoted(array)).stream();
  }

  private Optional<Members> members(JsonNode node, String what) {
    return as(JsonObject.class, node, what, "an object").map(this::with);
  }

  private Optional<JsonNode> unwrapped(JsonNode node) {
    return node instanceof JsonString text
        ? JsonReader.readEmbedded(text, diagnostics)
        : Optional.of(node);
  }

  private <N extends JsonNode> Optional<N> as(
      Class<N> kind, JsonNode node, String what, String expected) {
    if (kind.isInstance(node)) {
      return Optional.of(kind.cast(node));
    }
    diagnostics.report(
        Rule.WRONG_JSON_TYPE,
        node.position(),
        "%s must be %s, but is %s.".formatted(what, expected, node.kind()));
    return Optional.empty();
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }
}
