package io.github.enoscodegen.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.check.ModelChecks;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.ArrayValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.DecimalValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.IntValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.StructValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.TextValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.TimestampValue;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final String INT = "'$class': 'TSLInt'";

  /** Parameters whose names need a decision of every kind. */
  private static final List<String> PARAMETERS =
      List.of(
          "{'identifier': 'temp', " + INT + "}",
          "{'identifier': 'class', " + INT + "}",
          "{'identifier': 'build', " + INT + "}",
          "{'identifier': '3phase', " + INT + "}",
          "{'identifier': 'event-type', " + INT + "}",
          "{'identifier': 'highTemp', 'specsMap': {'a': '', '11+': '', '': ''}, '$class': 'TSLEnum'}",
          "{'identifier': 'builder', 'struct': {'wait': {" + INT + "}}, '$class': 'TSLStruct'}",
          "{'identifier': 'string', 'struct': {'string': {'struct': {}, 'specsMap': {'x': ''},"
              + " '$class': 'TSLEnum'}}, '$class': 'TSLStruct'}",
          "{'identifier': 'modes', 'innerType': {'specsMap': {'on': ''}, '$class': 'TSLEnum'},"
              + " '$class': 'TSLArray'}");

  private static final List<String> SIBLINGS =
      List.of(
          "{'identifier': 'Temp2', " + INT + "}",
          "{'identifier': 'temp_max', " + INT + "}",
          "{'identifier': 'eventTypes', " + INT + "}",
          "{'identifier': 'phase', 'specsMap': {'b': ''}, '$class': 'TSLEnum'}",
          "{'identifier': 'struct', 'struct': {'temp': {" + INT + "}}, '$class': 'TSLStruct'}");

  @Test
  void renamesNothingWhenAParameterIsAddedAnywhere() {
    Map<String, String> before = names(event(PARAMETERS));
    assertThat(before).hasSizeGreaterThan(20);

    for (String sibling : SIBLINGS) {
      for (int at = 0; at <= PARAMETERS.size(); at++) {
        List<String> more = new ArrayList<>(PARAMETERS);
        more.add(at, sibling);

        assertThat(names(event(more))).as("%s at %d", sibling, at).containsAllEntriesOf(before);
      }
    }
  }

  @Test
  void renamesNothingWhenAnEventIsAddedAnywhere() {
    List<String> events =
        List.of("'string': {'type': 'INFO'}", "'a-b': {'type': 'INFO'}", "'3': {'type': 'INFO'}");
    Map<String, String> before = names(model(events));

    for (String sibling : List.of("'str': {'type': 'INFO'}", "'stringEvents': {'type': 'INFO'}")) {
      for (int at = 0; at <= events.size(); at++) {
        List<String> more = new ArrayList<>(events);
        more.add(at, sibling);

        assertThat(names(model(more))).as("%s at %d", sibling, at).containsAllEntriesOf(before);
      }
    }
  }

  @Test
  void renamesNothingWhenEventsAreLeftOut() {
    String model = model(List.of("'string': {'type': 'INFO'}", "'String_': {'type': 'INFO'}"));
    EventFilter filter = new EventFilter(List.of(" string\n"), List.of());
    Diagnostics diagnostics = new Diagnostics();

    List<PackagePlan> plans =
        Planner.plan(
            List.of(read(model, diagnostics)),
            new PlanOptions("com.acme", "", List.of(), filter),
            diagnostics);

    assertThat(plans).hasSize(1);
    assertThat(plans.get(0).events())
        .extracting(event -> event.body().type().simpleName())
        .containsExactly("StringEvent");
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void renamesNothingInAnotherOrder() {
    List<String> reversed = new ArrayList<>(PARAMETERS);
    Collections.reverse(reversed);

    assertThat(names(event(reversed))).isEqualTo(names(event(PARAMETERS)));
  }

  @Test
  void decidesNamesOfClassesAndMembersAndConstants() {
    assertThat(names(event(PARAMETERS)))
        .containsEntry("model", "com.acme.pump.PumpEvents")
        .containsEntry("highTemp", "com.acme.pump.[HighTemp]")
        .containsEntry("highTemp.temp", "temp")
        .containsEntry("highTemp.class", "class_")
        .containsEntry("highTemp.build", "build_")
        .containsEntry("highTemp.3phase", "_3phase")
        .containsEntry("highTemp.event-type", "eventType_")
        .containsEntry("highTemp.highTemp", "highTemp")
        .containsEntry("highTemp.highTemp:", "[HighTemp, HighTempType]")
        .containsEntry("highTemp.highTemp:11+=", "_11_PLUS")
        .containsEntry("highTemp.builder:", "[HighTemp, BuilderType]")
        .containsEntry("highTemp.builder.wait", "wait_")
        .containsEntry("highTemp.string:", "[HighTemp, StringType]")
        .containsEntry("highTemp.string.string:", "[HighTemp, StringType, StringTypeType]")
        .containsEntry("highTemp.modes:", "[HighTemp, Modes]")
        .containsEntry("highTemp.modes:on=", "ON");
  }

  @Test
  void numbersOnlyPropertiesThatAreNoObjects() {
    ObjectPlan event =
        plan(event(
                List.of(
                    "{'identifier': 'a', " + INT + "}",
                    "{'identifier': 'b', '$class': 'TSLText'}",
                    "{'identifier': 'c', '$class': 'TSLBool'}",
                    "{'identifier': 'd', '$class': 'TSLTimestamp'}",
                    "{'identifier': 'e', '$class': 'TSLDouble'}")))
            .get(0)
            .events()
            .get(0)
            .body();

    assertThat(event.properties())
        .extracting(PropertyPlan::presenceBit)
        .containsExactly(0, -1, 1, -1, 2);
  }

  @Test
  void roundsBoundsOfWholeNumbersInwards() {
    assertThat(value("'minimum': 0.5, 'maximum': 2.5, " + INT)).isEqualTo(new IntValue(1, 2));
    assertThat(value("'minimum': 1, 'exclusiveMinimum': true, " + INT))
        .isEqualTo(new IntValue(2, Integer.MAX_VALUE));
    assertThat(value("'maximum': -2147483647, 'exclusiveMaximum': true, " + INT))
        .isEqualTo(new IntValue(Integer.MIN_VALUE, Integer.MIN_VALUE));
    assertThat(value(INT)).isEqualTo(new IntValue(Integer.MIN_VALUE, Integer.MAX_VALUE));
    assertThat(value("'minimum': '5', 'exclusiveMinimum': true, '$class': 'TSLTimestamp'"))
        .isEqualTo(new TimestampValue(6, Long.MAX_VALUE));
  }

  @Test
  void keepsBoundsOfDecimalsExact() {
    DecimalValue value =
        (DecimalValue)
            value(
                "'minimum': 0.10, 'maximum': 1e3, 'exclusiveMaximum': true, '$class': 'TSLFloat'");

    assertThat(value.isFloat()).isTrue();
    assertThat(value.min()).contains(new ValuePlan.Bound("0.10", false));
    assertThat(value.max()).contains(new ValuePlan.Bound("1E+3", true));
  }

  @Test
  void keepsLimitsOfTextsAndArrays() {
    assertThat(value("'maxLength': 64, '$class': 'TSLText'"))
        .isEqualTo(new TextValue(OptionalInt.of(64), false));
    assertThat(value("'$class': 'TSLText'")).isEqualTo(new TextValue(OptionalInt.empty(), false));
    assertThat(value("'innerType': {'maximum': 5, " + INT + "}, '$class': 'TSLArray'"))
        .isEqualTo(new ArrayValue(new IntValue(Integer.MIN_VALUE, 5), 1024));
  }

  @Test
  void reportsAClashWithBothPlaces() {
    Diagnostics diagnostics = new Diagnostics();

    Planner.plan(
        List.of(
            read(
                event(
                    List.of(
                        "{'identifier': 'temp-1', " + INT + "}",
                        "{'identifier': 'temp.1', " + INT + "}")),
                diagnostics)),
        PlanOptions.in("com.acme"),
        diagnostics);

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:4:16: error: Parameter 'temp.1' becomes temp1 in Java, and so does Parameter"
                + " 'temp-1' (as temp1) at m.json:3:16. Give 'highTemp/temp.1' of model 'pump' a"
                + " Java name of its own, or rename one of them in the model."
                + " [JAVA_NAME_CLASH]");
  }

  @Test
  void complainsOfABasePackageThatIsNone() {
    Diagnostics diagnostics = new Diagnostics();

    Planner.plan(List.of(), PlanOptions.in("com.class"), diagnostics);

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::summary)
        .containsExactly(
            "basePackage:1:1: error: 'com.class' is no package that Java allows. Choose another."
                + " [BAD_NAME]");
  }

  @Test
  void takesTheModelsNameAsThePackageWithoutABasePackage() {
    Diagnostics diagnostics = new Diagnostics();

    List<PackagePlan> plans =
        Planner.plan(List.of(read(model(List.of()), diagnostics)), PlanOptions.in(""), diagnostics);

    assertThat(plans.get(0).catalogue().type().packageName()).isEqualTo("pump");
  }

  private static ValuePlan value(String members) {
    String model = event(List.of("{'identifier': 'a', " + members + "}"));
    return plan(model).get(0).events().get(0).body().properties().get(0).value();
  }

  /** What each thing of a model is called, by its way from the event. */
  private static Map<String, String> names(String model) {
    Map<String, String> names = new TreeMap<>();
    PackagePlan plan = plan(model).get(0);
    JavaType catalogue = plan.catalogue().type();
    names.put("model", catalogue.packageName() + "." + catalogue.simpleName());
    plan.events()
        .forEach(
            event -> {
              JavaType type = event.body().type();
              names.put(event.identifier(), type.packageName() + "." + type.simpleNames());
              addNames(event.identifier(), event.body(), names);
            });
    return names;
  }

  private static void addNames(String owner, ObjectPlan plan, Map<String, String> names) {
    for (PropertyPlan property : plan.properties()) {
      String way = owner + "." + property.identifier();
      names.put(way, property.name());
      addNames(way, property.value(), names);
    }
  }

  private static void addNames(String way, ValuePlan value, Map<String, String> names) {
    if (value instanceof ArrayValue array) {
      addNames(way, array.element(), names);
    } else if (value instanceof StructValue struct) {
      names.put(way + ":", struct.type().type().simpleNames().toString());
      addNames(way, struct.type(), names);
    } else if (value instanceof EnumValue anEnum) {
      names.put(way + ":", anEnum.type().type().simpleNames().toString());
      anEnum.type().constants().forEach(c -> names.put(way + ":" + c.key() + "=", c.name()));
    }
  }

  private static List<PackagePlan> plan(String model) {
    Diagnostics diagnostics = new Diagnostics();
    var read = read(model, diagnostics);
    List<PackagePlan> plans = Planner.plan(List.of(read), PlanOptions.in("com.acme"), diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return plans;
  }

  private static ThingModel read(String model, Diagnostics diagnostics) {
    var models = ModelReader.read(ModelFile.of("m.json", model), ReadOptions.DEFAULT, diagnostics);
    models.forEach(m -> ModelChecks.check(m, diagnostics));
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return models.get(0);
  }

  private static String event(List<String> parameters) {
    return model(
        List.of(
            "'highTemp': {'type': 'WARN', 'outputData': [\n"
                + String.join(",\n", parameters)
                + "\n]}"));
  }

  /** With apostrophes for quotation marks. */
  private static String model(List<String> events) {
    return ("{'thingModelId': 'pump', 'thingEventMap': {\n" + String.join(",\n", events) + "}}")
        .replace('\'', '"');
  }
}
