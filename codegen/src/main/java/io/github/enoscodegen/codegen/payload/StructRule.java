package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A STRUCT, and the outputs of an event, is a JSON object of declared parameters, in any order. A
 * required one is there, an optional one may be missing (the pages document outputs as optional);
 * one that is not declared is refused (not documented).
 */
final class StructRule implements ValueRule {

  private final Map<String, ValueRule> rules;
  private final List<String> required;

  private StructRule(Map<String, ValueRule> rules, List<String> required) {
    this.rules = rules;
    this.required = required;
  }

  static StructRule of(List<Parameter> parameters, ValueRules types) {
    Map<String, ValueRule> rules = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      rules.putIfAbsent(parameter.identifier(), parameter.type().match(types));
    }
    List<String> required =
        parameters.stream().filter(Parameter::required).map(Parameter::identifier).toList();
    return new StructRule(rules, required);
  }

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (value instanceof JsonObject object) {
      object.members().values().forEach(member -> checkMember(member, misfits));
      checkRequired(object, misfits);
    } else {
      misfits.must("be a JSON object", Misfit.Kind.WRONG_JSON_TYPE, value);
    }
  }

  private void checkMember(JsonMember member, Misfits misfits) {
    Misfits here = misfits.member(member.name());
    ValueRule rule = rules.get(member.name());
    if (rule != null) {
      rule.check(member.value(), here);
    } else {
      String message =
          "%s has no parameter %s. %s"
              .formatted(
                  misfits.subject(),
                  Shown.text(member.name()),
                  Shown.choice(member.name(), rules.keySet()));
      here.report(Misfit.Kind.UNKNOWN_PARAMETER, member.namePosition(), message);
    }
  }

  private void checkRequired(JsonObject object, Misfits misfits) {
    for (String identifier : required) {
      if (!object.has(identifier)) {
        Misfits here = misfits.member(identifier);
        String message = here.subject() + " is required and missing. Add it.";
        here.report(Misfit.Kind.MISSING_PARAMETER, object.position(), message);
      }
    }
  }
}
