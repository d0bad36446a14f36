package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.plan.Scope.Claimant;
import java.util.Optional;

/**
 * Names one part of a model: as the user has chosen, or as derived.
 *
 * @param mappings what the user has chosen
 * @param modelId id of the model
 * @param element how a name mapping calls the part
 */
record Naming(NameMappings mappings, String modelId, String element) {

  static Naming ofModel(NameMappings mappings, String modelId) {
    return new Naming(mappings, modelId, "");
  }

  /** The naming of a part of this part. */
  Naming of(String identifier) {
    return new Naming(
        mappings, modelId, element.isEmpty() ? identifier : element + "/" + identifier);
  }

  /** The naming of a key of this part, an enum. */
  Naming ofKey(String key) {
    return new Naming(mappings, modelId, element + "=" + key);
  }

  /** The package of a model, below the base package. */
  String packageName() {
    return mappings.findPackage(modelId).orElseGet(() -> JavaNames.packageName(modelId));
  }

  /** What the class of a model's catalogue begins with. */
  String modelName() {
    return JavaNames.className(mappings.findPackage(modelId).orElse(modelId));
  }

  /** The class of an event. */
  String eventName(String identifier) {
    return mappings
        .find(modelId, element, name -> ReservedNames.topLevel(name).equals(name))
        .orElseGet(() -> ReservedNames.topLevel(JavaNames.className(identifier)));
  }

  /** The accessor and setter of a parameter. */
  String memberName(String identifier) {
    return mappings
        .find(modelId, element, ReservedNames::isFreeMember)
        .orElseGet(() -> ReservedNames.member(JavaNames.memberName(identifier)));
  }

  /**
   * The class of a parameter's struct or enum, before it is held against the classes around it. A
   * variable of the same name, as for {@code 1st}, would hide the class.
   */
  String nestedName(String identifier) {
    return mappings
        .find(modelId, element, name -> true)
        .map(JavaNames::capitalizedFirst)
        .or(() -> Optional.of(JavaNames.className(identifier)))
        .map(name -> name.equals(memberName(identifier)) ? name + "Type" : name)
        .orElseThrow();
  }

  /** The constant of a key. */
  String constantName(String key) {
    return mappings
        .find(modelId, element, name -> !ReservedNames.isEnumField(name))
        .orElseGet(() -> JavaNames.enumConstant(key));
  }

  /** Who claims a name, for complaints. */
  Claimant claimant(String what, SourcePosition position) {
    return new Claimant(what, modelId, element, position);
  }
}
