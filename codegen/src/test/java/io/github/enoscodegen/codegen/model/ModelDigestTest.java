package io.github.enoscodegen.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelDigestTest {

  /** With apostrophes for quotation marks. */
  private static final String MODEL =
      """
      {
        'thingModelId': 'pump',
        'thingModelName': {'defaultValue': 'Pump'},
        'thingEventMap': {
          'hot': {
            'name': {'defaultValue': 'Hot', 'i18nValue': {'zh_CN': '热'}},
            'desc': 'Too hot.',
            'type': 'WARN',
            'outputData': [
              {'identifier': 'int', 'minimum': 1, 'maximum': 9, '$class': 'TSLInt'},
              {'identifier': 'float', 'minimum': 0.5, 'maximum': 2.5, '$class': 'TSLFloat'},
              {'identifier': 'double', 'maximum': 100, 'exclusiveMaximum': false, '$class': 'TSLDouble'},
              {'identifier': 'bool', 'trueDesc': 'on', '$class': 'TSLBool'},
              {'identifier': 'text', 'maxLength': 64, '$class': 'TSLText'},
              {'identifier': 'enum', 'specsMap': {'1': 'one', '2': 'two'}, 'valueType': true, '$class': 'TSLEnum'},
              {'identifier': 'date', '$class': 'TSLDate'},
              {'identifier': 'time', 'minimum': '5', 'maximum': '7', '$class': 'TSLTimestamp'},
              {'identifier': 'array', 'innerType': {'minimum': 2, '$class': 'TSLInt'}, '$class': 'TSLArray'},
              {'identifier': 'struct', 'struct': {
                'x': {'required': true, '$class': 'TSLInt'}, 'y': {'unit': 'mm', '$class': 'TSLFile'}
              }, '$class': 'TSLStruct'}
            ]
          },
          'cold': {'type': 'INFO'}
        }
      }
      """;

  static Stream<Arguments> whatNoEventCarries() {
    return Stream.of(
        arguments("'Pump'", "'Bomba'"),
        arguments("'Hot'", "'Warm'"),
        arguments("'热'", "'高温'"),
        arguments("'Too hot.'", "''"),
        arguments("'on'", "'yes'"),
        arguments("'one'", "'uno'"),
        arguments("'mm'", "'cm'"),
        arguments("\n", " \r\n\t"),
        arguments("100", "1.00e2"),
        arguments("2.5", "2.50"),
        arguments("0.5", "5e-1"),
        arguments("'5'", "5"),
        arguments("64", "6.4E+1"),
        arguments("'TSLInt'", "'com.enosiot.TSLInt'"),
        arguments("'minimum': 1,", "'minimum': 1, 'exclusiveMinimum': false,"),
        arguments("'identifier': 'bool'", "'identifier': 'bool', 'required': false"),
        arguments("'identifier': 'text'", "'identifier': 'text', 'priority': 7, 'createTime': '1'"),
        arguments("'1': 'one', '2': 'two'", "'2': 'two', '1': 'one'"),
        arguments(
            "'thingEventMap'",
            "'thingAttributeMap': {'a': {'$class': 'TSLInt'}}, 'thingEventMap'"));
  }

  @ParameterizedTest
  @MethodSource("whatNoEventCarries")
  void ignoresWhatNoEventCarries(String text, String other) {
    assertThat(digest(changed(text, other))).isEqualTo(digest(MODEL));
  }

  @Test
  void ignoresTheOrderOfParametersAndItemsAndEvents() {
    ThingModel model = read(MODEL);

    assertThat(ModelDigest.of(reversed(model))).isEqualTo(ModelDigest.of(model));
  }

  @Test
  void ignoresTheFormOfTheFile() {
    String export =
        """
        {'thingModelId': 'm', 'thingEventMap': {'e': {'type': 'INFO', 'outputData': [
          {'identifier': 'i', 'minimum': -2147483648, 'maximum': 2147483647, '$class': 'TSLInt'},
          {'identifier': 's', 'maxLength': 8, '$class': 'TSLText'},
          {'identifier': 'a', 'innerType': {'$class': 'TSLFloat'}, '$class': 'TSLArray'}]}}}""";
    String rest =
        """
        {'modelId': 'm', 'events': {'e': {'eventType': 'INFO', 'outputData': [
          {'identifier': 'a', 'dataType': 'ARRAY', 'dataDefinition': {'itemType': 'FLOAT'}},
          {'identifier': 's', 'dataType': 'STRING', 'dataDefinition': {'maxLength': 8}},
          {'identifier': 'i', 'dataType': 'INT'}]}}}""";

    assertThat(digest(rest)).isEqualTo(digest(export));
  }

  static Stream<Arguments> whatMatters() {
    return Stream.of(
        arguments("'pump'", "'fan'"),
        arguments("'hot'", "'Hot'"),
        arguments("'WARN'", "'ERROR'"),
        arguments("'INFO'", "'WARN'"),
        arguments(",\n    'cold': {'type': 'INFO'}", ""),
        arguments("'identifier': 'int'", "'identifier': 'Int'"),
        arguments("{'identifier': 'date', '$class': 'TSLDate'},", ""),
        arguments("'TSLDate'", "'TSLTimestamp'"),
        arguments("'minimum': 1,", "'minimum': 2,"),
        arguments("'minimum': 1,", ""),
        arguments("'maximum': 9", "'maximum': 10"),
        arguments("0.5", "0.50000000000000000001"),
        arguments("'maximum': 100", "'maximum': 1000"),
        arguments("'exclusiveMaximum': false", "'exclusiveMaximum': true"),
        arguments("'minimum': 1,", "'minimum': 1, 'exclusiveMinimum': true,"),
        arguments("'TSLFloat'", "'TSLDouble'"),
        arguments("'maxLength': 64,", "'maxLength': 65,"),
        arguments("'maxLength': 64,", ""),
        arguments("'valueType': true", "'valueType': false"),
        arguments("'2': 'two'", "'3': 'two'"),
        arguments(", '2': 'two'", ""),
        arguments("'2': 'two'", "'2': 'two', '3': 'three'"),
        arguments("'minimum': '5'", "'minimum': '6'"),
        arguments("'innerType': {'minimum': 2,", "'innerType': {'minimum': 3,"),
        arguments(
            "'innerType': {'minimum': 2, '$class': 'TSLInt'}",
            "'innerType': {'$class': 'x.TSLText'}"),
        arguments("'required': true", "'required': false"),
        arguments("'identifier': 'bool'", "'identifier': 'bool', 'required': true"),
        arguments("'x': {", "'z': {"),
        arguments("'TSLFile'", "'TSLText'"),
        arguments(", 'y': {'unit': 'mm', '$class': 'TSLFile'}", ""));
  }

  @ParameterizedTest
  @MethodSource("whatMatters")
  void tellsApartWhatTakesOtherEvents(String text, String other) {
    assertThat(digest(changed(text, other))).isNotEqualTo(digest(MODEL));
  }

  @Test
  void givesEveryChangeADigestOfItsOwn() {
    Set<String> digests = new HashSet<>();
    List<String> changes =
        whatMatters().map(change -> changed(text(change, 0), text(change, 1))).toList();
    changes.forEach(change -> digests.add(digest(change)));

    assertThat(digests).hasSameSizeAs(changes);
  }

  @Test
  void isNotFooledByNamesThatLookLikeItsOwnSyntax() {
    String one = "{'modelId': 'm', 'events': {'e': {'eventType': 'INFO', 'outputData': [%s]}}}";
    String two = "{'identifier': 'a', 'dataType': 'ENUM', 'dataDefinition': {'enumDesc': {%s}}}";

    assertThat(digest(one.formatted(two.formatted("'x': '', 'y': ''"))))
        .isNotEqualTo(digest(one.formatted(two.formatted("'x\\\", \\\"y': ''"))));
  }

  @Test
  void staysAsItIsFromVersionToVersion() {
    assertThat(digest(MODEL))
        .isEqualTo("sha256:476267d2ef369041a4a9ae84b568a19d8f186823e602dd5b4a4ef4f6967bcd34");
  }

  private static String changed(String text, String other) {
    assertThat(MODEL).contains(text);
    return MODEL.replace(text, other);
  }

  private static String text(Arguments arguments, int index) {
    return (String) arguments.get()[index];
  }

  private static ThingModel reversed(ThingModel model) {
    return new ThingModel(
        model.id(),
        model.organization(),
        model.about(),
        model.attributes(),
        model.measurepoints(),
        model.services(),
        reversed(model.events()).stream().map(ModelDigestTest::reversed).toList(),
        model.position());
  }

  private static Event reversed(Event event) {
    List<Parameter> outputs =
        reversed(event.outputs()).stream().map(ModelDigestTest::reversed).toList();
    return new Event(event.identifier(), event.about(), event.type(), outputs, event.position());
  }

  private static Parameter reversed(Parameter parameter) {
    return parameter.type() instanceof DataType.StructType struct
        ? new Parameter(
            parameter.identifier(),
            parameter.about(),
            new DataType.StructType(reversed(struct.items()), struct.position()),
            parameter.defaultValue(),
            parameter.required(),
            parameter.unit(),
            parameter.position())
        : parameter;
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String digest(String text) {
    return ModelDigest.of(read(text));
  }

  private static ThingModel read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    List<ThingModel> models =
        ModelReader.read(
            ModelFile.of("m.json", text.replace('\'', '"')), ReadOptions.DEFAULT, diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return models.get(0);
  }
}
