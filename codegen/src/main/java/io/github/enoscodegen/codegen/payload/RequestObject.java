package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request or a record of it, held against the members that EnOS documents. */
final class RequestObject {

  private final JsonObject object;
  private final List<String> documented;
  private final Diagnostics diagnostics;

  /** Names that a complaint has dealt with. */
  private final Set<String> toldOf = new HashSet<>();

  RequestObject(JsonObject object, List<String> documented, Diagnostics diagnostics) {
    this.object = object;
    this.documented = documented;
    this.diagnostics = diagnostics;
  }

  boolean has(String name) {
    return object.has(name);
  }

  Optional<JsonNode> find(String name) {
    return object.find(name);
  }

  SourcePosition position() {
    return object.position();
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
    List<String> others =
        object.members().keySet().stream().filter(other -> !documented.contains(other)).toList();
    Optional<JsonMember> near = NearestName.find(name, others).map(object.members()::get);
    near.map(JsonMember::name).ifPresent(toldOf::add);
    report(
        Rule.MISSING_MEMBER,
        near.map(JsonMember::namePosition).orElse(object.position()),
        near.map(
                member -> "Member '%s' is missing. Is it this '%s'?".formatted(name, member.name()))
            .orElse("Member '%s' is missing here. Add it.".formatted(name)));
  }

  /** A member that must be text if it is there. */
  void checkText(String name) {
    find(name).ifPresent(value -> checkText(name, value));
  }

  private void checkText(String name, JsonNode value) {
    if (!(value instanceof JsonString text)) {
      must(Rule.WRONG_JSON_TYPE, name, "be a string", value);
    } else if (text.value().isEmpty()) {
      must(Rule.BAD_REQUEST, name, "not be empty", value);
    }
  }

  /** Warns of members that EnOS does not document, but for those that were told of already. */
  void checkNames() {
    object.members().values().stream()
        .filter(m -> !documented.contains(m.name()) && !toldOf.contains(m.name()))
        .forEach(this::reportUnknown);
  }

  private void reportUnknown(JsonMember member) {
    List<String> absent = documented.stream().filter(name -> !object.has(name)).toList();
    String hint =
        NearestName.find(member.name(), absent)
            .map(near -> "Did you mean '%s'?".formatted(near))
            .orElse("Remove it; documented: %s.".formatted(String.join(", ", documented)));
    report(
        Rule.UNKNOWN_MEMBER,
        member.namePosition(),
        "EnOS documents no member %s here. %s".formatted(Shown.text(member.name()), hint));
  }

  /** A member's value must be something that it is not. */
  void must(Rule rule, String name, String limit, JsonNode value) {
    report(
        rule,
        value.position(),
        "'%s' must %s, but is %s.".formatted(name, limit, Shown.node(value)));
  }

  void report(Rule rule, SourcePosition position, String message) {
    diagnostics.report(rule, position, message);
  }
}
