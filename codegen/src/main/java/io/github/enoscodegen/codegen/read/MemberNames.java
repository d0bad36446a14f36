package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members that EnOS writes into the objects of a model, those without a meaning for events
 * included. Others are ignored, for EnOS adds new ones; but one that looks like a slip of the
 * fingers is not lost in silence.
 */
enum MemberNames {
  REST_MODEL(
      "modelId modelIdPath orgId name desc i18nDesc category tags attributes measurepoints services"
          + " events featuresToDelete"),
  EXPORT_MODEL(
      "thingModelId ou thingModelName thingModelDesc thingModelCatagory thingModelCategory parentModelId copyFromId tag"
          + " thingAttributeMap thingMeasurepointMap thingServiceMap thingEventMap extraInfo"
          + " inheritedAttributeIds inheritedMeasurepointIds inheritedServiceIds inheritedEventIds"
          + " allowAdditionalAttribute allowAdditionalMeasurepoint"),
  EVENT(Names.FEATURE + " eventType type outputData"),
  SERVICE(Names.FEATURE + " callType inputData outputData"),
  REST_POINT(Names.FEATURE + Names.POINT + " dataType dataDefinition isRequired"),
  EXPORT_POINT(
      Names.FEATURE
          + Names.POINT
          + " $class minimum maximum exclusiveMinimum exclusiveMaximum specsMap valueType trueDesc"
          + " falseDesc maxLength struct tslStructType allowAdditionalItem innerType"),
  DEFINITION("enumType enumDesc boolDesc maxLength items itemType defaultValue"),
  TRANSLATIONS("defaultValue i18nValue"),
  UNIT("unitId multiplier");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
  private final Set<String> names;

  MemberNames(String names) {
    this.names = Set.of(names.split(" ", -1));
  }

  /** Warns of members that may be meant to be others. */
  void check(Members members) {
    Collection<JsonMember> all = members.object().members().values();
    all.stream().filter(m -> !names.contains(m.name())).forEach(m -> check(m, members));
  }

  private void check(JsonMember member, Members owner) {
    Optional<String> meant = NearestName.slip(member.name(), absentFrom(owner));
    if (meant.isPresent()) {
      owner.report(
          Rule.MISSPELT_MEMBER,
          member.namePosition(),
          "'%s' is ignored. Did you mean '%s'?".formatted(member.name(), meant.get()));
    } else if (Names.CONSTRAINTS.contains(member.name())) {
      owner.report(
          Rule.MISPLACED_MEMBER,
          member.namePosition(),
          "'%s' has no meaning here and is ignored. %s".formatted(member.name(), place()));
    }
  }

  private String place() {
    return switch (this) {
      case REST_POINT, DEFINITION ->
          "Lengths, keys and items stand in 'dataDefinition'; ranges in a console export only.";
      case EXPORT_POINT -> "A console export writes 'specsMap' for keys, 'innerType' for items.";
      default -> "It belongs to a parameter.";
    };
  }

  private Set<String> absentFrom(Members members) {
    Set<String> absent = new TreeSet<>(names);
    absent.removeAll(members.object().members().keySet());
    return absent;
  }

  /** What several objects have, here since an enum's constants come before its fields. */
  private static final class Names {

    static final String FEATURE =
        "identifier name desc i18nDesc tags deprecated isStdElement stdElementId required priority createTime";

    static final String POINT = " unit defaultValue hasQuality signalType accessMode";

    /** What limits a value; to ignore it is to promise what EnOS refuses. */
    static final Set<String> CONSTRAINTS =
        Set.of(
            "minimum",
            "maximum",
            "min",
            "max",
            "exclusiveMin",
            "exclusiveMax",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "maxLength",
            "enumDesc",
            "enumType",
            "specsMap",
            "items",
            "itemType",
            "innerType");
  }
}
