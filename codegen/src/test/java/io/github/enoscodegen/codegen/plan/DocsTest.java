package io.github.enoscodegen.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumConstantPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.PackagePlan.EventPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocsTest {

  @Test
  void tellsNameAndDescriptionAndOriginOfAnEvent() {
    String event = "'name': {'defaultValue': 'High temperature'}, 'desc': 'Cool it down!'";

    assertThat(event(event, "").body().doc().paragraphs())
        .containsExactly(
            "High temperature.",
            "Cool it down!",
            "Event hot (WARN) of thing model pump, m.json line 1.");
  }

  @Test
  void speaksTheChosenLanguage() {
    String event = "'name': {'defaultValue': 'High temperature', 'i18nValue': {'zh_CN': '温度过高'}}";

    assertThat(event(event, "zh_CN").body().doc().paragraphs().get(0)).isEqualTo("温度过高.");
    assertThat(event(event, "ja_JP").body().doc().paragraphs().get(0))
        .isEqualTo("High temperature.");
  }

  @Test
  void namesWhatHasNoNameByItsIdentifier() {
    assertThat(event("'name': {'defaultValue': ' '}", "").body().doc().paragraphs())
        .containsExactly("hot.", "Event hot (WARN) of thing model pump, m.json line 1.");
  }

  @Test
  void namesTheFileWithoutItsFolder() {
    String event = "\"hot\": {\"type\": \"WARN\"}";

    assertThat(place("src/main/enos/pump.json", event)).endsWith("pump, pump.json line 1.");
    assertThat(place("C:\\models\\pump.json", event)).endsWith("pump, pump.json line 1.");
    assertThat(place("models.zip!/pump.json", "\n\n" + event)).endsWith("pump.json line 3.");
  }

  @Test
  void marksWhatIsDeprecated() {
    EventPlan plan =
        event(
            "'deprecated': true, 'outputData': [{'identifier': 'a', '$class': 'TSLInt'},"
                + " {'identifier': 'b', 'deprecated': true, '$class': 'TSLInt'}]",
            "");

    assertThat(plan.body().doc().deprecated()).isTrue();
    assertThat(plan.body().properties())
        .extracting(property -> property.doc().deprecated())
        .containsExactly(false, true);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'$class': 'TSLInt'|INT.",
        "'minimum': 1, '$class': 'TSLInt'|INT at least 1.",
        "'minimum': 1, 'maximum': 9, '$class': 'TSLInt'|INT at least 1 and at most 9.",
        "'maximum': 9.5, 'exclusiveMaximum': true, '$class': 'TSLFloat'|FLOAT below 9.5.",
        "'minimum': 0, 'exclusiveMinimum': true, '$class': 'TSLDouble'|DOUBLE above 0.",
        "'$class': 'TSLBool'|BOOL.",
        "'trueDesc': 'on', 'falseDesc': 'off', '$class': 'TSLBool'|BOOL, true: on, false: off.",
        "'$class': 'TSLText'|STRING.",
        "'maxLength': 8, '$class': 'TSLText'|STRING of at most 8 characters.",
        "'specsMap': {'1': ''}, 'valueType': true, '$class': 'TSLEnum'|ENUM with number keys.",
        "'specsMap': {'1': ''}, '$class': 'TSLEnum'|ENUM with string keys.",
        "'$class': 'TSLDate'|DATE.",
        "'minimum': '7', '$class': 'TSLTimestamp'|TIMESTAMP in milliseconds at least 7.",
        "'$class': 'TSLStruct'|STRUCT.",
        "'innerType': {'$class': 'TSLInt'}, '$class': 'TSLArray'|ARRAY of at most 1024 INT.",
        "'$class': 'TSLFile'|FILE.",
        "'unit': {'unitId': '°C'}, '$class': 'TSLInt'|INT, in °C.",
        "'required': true, '$class': 'TSLInt'|INT; required.",
      })
  void tellsWhatAParameterAllows(String members, String words) {
    PropertyPlan property =
        event(
                "'outputData': [{'identifier': 'temp', 'desc': ' Of the oil. ', " + members + "}]",
                "")
            .body()
            .properties()
            .get(0);

    assertThat(property.doc().paragraphs())
        .containsExactly(
            "temp.",
            "Of the oil.",
            "On the wire: temp, " + words.replaceFirst("[.]$", " (m.json line 1)."));
  }

  @Test
  void tellsTheMeaningOfAKeyOrTheKeyItself() {
    String output =
        "'outputData': [{'identifier': 'level', 'specsMap':"
            + " {'1': 'low', 'high': '', '?': '', '': '', ' ': ''}, '$class': 'TSLEnum'}]";
    EnumValue value = (EnumValue) event(output, "").body().properties().get(0).value();

    assertThat(value.type().constants())
        .extracting(EnumConstantPlan::doc)
        .extracting(DocPlan::paragraphs)
        .containsExactly(
            List.of("low."),
            List.of("high."),
            List.of("?"),
            List.of("The key ''."),
            List.of("The key ' '."));
  }

  private static String place(String file, String events) {
    String text = "{\"thingModelId\": \"pump\", \"thingEventMap\": {" + events + "}}";
    List<String> paragraphs = event(ModelFile.of(file, text), "").body().doc().paragraphs();
    return paragraphs.get(paragraphs.size() - 1);
  }

  private static EventPlan event(String members, String locale) {
    String text =
        "{'thingModelId': 'pump', 'thingEventMap': {'hot': {'type': 'WARN', " + members + "}}}";
    return event(ModelFile.of("m.json", text.replace('\'', '"')), locale);
  }

  private static EventPlan event(ModelFile file, String locale) {
    Diagnostics diagnostics = new Diagnostics();
    var models = ModelReader.read(file, ReadOptions.DEFAULT, diagnostics);
    List<PackagePlan> plans =
        Planner.plan(
            models, new PlanOptions("com.acme", locale, List.of(), EventFilter.ALL), diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return plans.get(0).events().get(0);
  }
}
