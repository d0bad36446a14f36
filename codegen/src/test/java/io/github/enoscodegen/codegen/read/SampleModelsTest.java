package io.github.enoscodegen.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that EnOS and its users published, read whole. They are not part of this repository; the
 * system property {@code enos.samples} names the folder that holds them.
 */
class SampleModelsTest {

  private static final Path SAMPLES = Path.of(System.getProperty("enos.samples", "absent"));

  @BeforeEach
  void requireSamples() {
    assumeTrue(
        Files.isDirectory(SAMPLES.resolve("models")),
        () -> "no sample models in " + SAMPLES + "; set -Denos.samples to the folder of models/");
  }

  @Test
  void readsTheExportWithEveryDataType() throws Exception {
    ThingModel model = readOne("models/console-export/model_Python_Demo_Model.json");

    assertThat(model.id()).isEqualTo("Python_Demo_Model");
    assertThat(types(model.attributes()))
        .isEqualTo(
            "{ARRAY=1, BOOL=1, DATE=1, DOUBLE=1, ENUM=1, FILE=2, FLOAT=1, INT=1, STRING=1, STRUCT=1,"
                + " TIMESTAMP=1}");
    assertThat(types(model.measurepoints()))
        .isEqualTo(
            "{ARRAY=1, DATE=1, DOUBLE=1, ENUM=1, FLOAT=1, INT=1, STRING=1, STRUCT=1, TIMESTAMP=1}");
    assertThat(model.services())
        .extracting(s -> s.identifier() + types(s.inputs()) + types(s.outputs()))
        .containsExactly("Service1{INT=2}{INT=1}", "Service2{INT=1}{INT=1}");
    assertThat(model.events())
        .extracting(SampleModelsTest::described)
        .containsExactly(
            "Event1 INFO []",
            "tempExceed27 WARN [temperature: DOUBLE, fileParameter: FILE]",
            "tempBelow10 WARN [temperature: INT, floatParam: FLOAT]");
    assertThat(model.events().get(1).about().name().in("zh_CN")).isNotEmpty();
  }

  @Test
  void readsTheExportOfABattery() throws Exception {
    ThingModel model =
        readOne("models/console-export/model_demo_smartbattery_model_15.device-data.json");

    assertThat(model.id()).isEqualTo("demo_smartbattery_model_15");
    assertThat(types(model.attributes())).isEqualTo("{FILE=1, STRING=1}");
    assertThat(types(model.measurepoints())).isEqualTo("{DOUBLE=1}");
    assertThat(model.services())
        .extracting(s -> s.identifier() + types(s.inputs()) + types(s.outputs()))
        .containsExactly("start_charging{INT=2}{INT=1}");
    assertThat(model.events())
        .extracting(SampleModelsTest::described)
        .containsExactly("tempExceed27 WARN [temperature: DOUBLE]");
  }

  @Test
  void readsTheExportWithAnEventWithoutOutputs() throws Exception {
    ThingModel model = readOne("models/console-export/model_python_4attri_model.json");

    assertThat(model.id()).isEqualTo("python_4attri_model");
    assertThat(types(model.attributes())).isEqualTo("{INT=1}");
    assertThat(types(model.measurepoints())).isEqualTo("{FLOAT=1}");
    assertThat(model.services())
        .extracting(s -> s.identifier() + types(s.inputs()) + types(s.outputs()))
        .containsExactly("Service_Name{INT=1}{INT=1}");
    assertThat(model.events())
        .extracting(SampleModelsTest::described)
        .containsExactly("Event_Name INFO []");
  }

  @Test
  void readsTheAnswerOfGetThingModel() throws Exception {
    ThingModel model = readOne("models/api/getmodel-response.planet.v2.1.0.json");

    checkPlanet(model, "data.events.alert.outputData[0]");
  }

  @Test
  void readsTheAnswerOfSearchThingModel() throws Exception {
    List<ThingModel> models =
        read(SAMPLES.resolve("models/api/searchmodel-response.planet.v2.1.0.json"));

    assertThat(models).extracting(ThingModel::id).containsExactly("planet", "noiseSensor");
    checkPlanet(models.get(0), "data[0].events.alert.outputData[0]");
    assertThat(models.get(1).about().name().defaultValue()).isEqualTo("Noise Sensor");
    assertThat(models.get(1).events()).isEmpty();
  }

  private static void checkPlanet(ThingModel model, String path) {
    assertThat(model.id()).isEqualTo("planet");
    assertThat(types(model.attributes())).isEqualTo("{STRING=1}");
    assertThat(types(model.measurepoints())).isEqualTo("{FLOAT=1}");
    assertThat(model.measurepoints().get(0).unit()).isEqualTo("°C");
    assertThat(model.services())
        .extracting(s -> s.identifier() + types(s.inputs()) + types(s.outputs()))
        .containsExactly("speedup{INT=1}{INT=1}");
    assertThat(model.events())
        .extracting(SampleModelsTest::described)
        .containsExactly("alert ERROR [event1: INT]");
    assertThat(model.events().get(0).outputs().get(0).position().path()).hasToString(path);
  }

  @Test
  void takesNoPlatformDefaultForARange() throws Exception {
    List<Path> exports = files("models/console-export");

    assertThat(exports).hasSize(3);
    for (Path export : exports) {
      assertThat(Outline.of(read(export))).doesNotContain("E+38", "E+308", "2147483647", "922337");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "models/tsltemplate/tsltemplate-get.reply.v1.json, DEVICE_TEMPLATE",
    "models/tsltemplate/tsltemplate-get.request.v1.json, NOT_A_THING_MODEL",
    "models/standard-element/units.json, NOT_A_THING_MODEL",
    "models/api/searchmodel-request.v2.1.0.json, NOT_A_THING_MODEL",
  })
  void refusesWhatIsNoModel(String file, Rule rule) {
    assertThat(rules(SAMPLES.resolve(file))).containsExactly(rule);
  }

  @Test
  void refusesEveryStandardElement() throws IOException {
    List<Path> elements = files("models/standard-element");

    assertThat(elements).hasSize(17);
    for (Path element : elements) {
      Rule rule = element.endsWith("units.json") ? Rule.NOT_A_THING_MODEL : Rule.STANDARD_ELEMENT;
      assertThat(rules(element)).as("%s", element).containsExactly(rule);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"models/datadefinition", "wire/api", "wire/http", "wire/mqtt"})
  void refusesEverythingElseByOneComplaint(String folder) throws IOException {
    List<Path> files = files(folder);

    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(rules(file))
          .as("%s", file)
          .singleElement()
          .isIn(Rule.NOT_A_THING_MODEL, Rule.NOT_JSON);
    }
  }

  private static ThingModel readOne(String file) throws Exception {
    List<ThingModel> models = read(SAMPLES.resolve(file));
    assertThat(models).hasSize(1);
    return models.get(0);
  }

  private static List<ThingModel> read(Path file) throws IOException, ModelRejectedException {
    return EventCodegen.readModels(List.of(ModelFile.at(file)));
  }

  private static List<Rule> rules(Path file) {
    ModelRejectedException rejection =
        catchThrowableOfType(ModelRejectedException.class, () -> read(file));
    assertThat(rejection).as("%s is refused", file).isNotNull();
    return rejection.diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static String described(Event event) {
    List<String> outputs =
        event.outputs().stream().map(output -> output.identifier() + ": " + type(output)).toList();
    return event.identifier() + " " + event.type() + " " + outputs;
  }

  private static String types(List<Parameter> parameters) {
    Map<String, Long> counts =
        parameters.stream()
            .collect(
                Collectors.groupingBy(SampleModelsTest::type, TreeMap::new, Collectors.counting()));
    return counts.toString();
  }

  /** The name of a parameter's data type, without its constraints. */
  private static String type(Parameter parameter) {
    return parameter.type().match(new Outline()).replaceAll("[^A-Z].*", "");
  }
}
