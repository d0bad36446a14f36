package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.enoscodegen.EventCatalogue;
import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedEventsTest {

  private static final String PUMP =
      """
      {
        "modelId": "pump",
        "events": {
          "highTemp": {
            "identifier": "highTemp",
            "eventType": "INFO",
            "desc": "it is hot",
            "outputData": [
              {"identifier": "note", "dataType": "STRING", "dataDefinition": {"maxLength": 64}}
            ]
          }
        }
      }
      """;
  private static final Pattern DIGEST = Pattern.compile("MODEL_DIGEST = \"([^\"]+)\"");

  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void writeModel() throws IOException {
    file = Files.writeString(folder.resolve("pump.json"), PUMP);
  }

  @ParameterizedTest
  @EnumSource
  void areCurrentWhileTheModelStays(LengthUnit unit) throws Exception {
    EventCatalogue generated = generate(unit);

    assertThatCode(() -> GeneratedEvents.assertCurrent(generated, file)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"64, 32", "STRING, INT", "note, remark", "highTemp, hot", "INFO, ERROR"})
  void areNotCurrentWhenTheModelHasChanged(String old, String changed) throws Exception {
    EventCatalogue generated = generate(LengthUnit.CHARACTERS);
    Files.writeString(file, PUMP.replace(old, changed));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GeneratedEvents.assertCurrent(generated, file))
        .withMessageStartingWith("The classes of model 'pump' are not those of " + file)
        .withMessageContaining(generated.modelDigest())
        .withMessageEndingWith(". Generate them again: compile from clean.");
  }

  @Test
  void stayCurrentWhenOnlyDescriptionsAndLayoutChange() throws Exception {
    EventCatalogue generated = generate(LengthUnit.CHARACTERS);
    Files.writeString(file, PUMP.replace("it is hot", "too hot").replace("\n", "\n\n"));

    assertThatCode(() -> GeneratedEvents.assertCurrent(generated, file)).doesNotThrowAnyException();
  }

  @Test
  void areFoundAmongOtherModels() throws Exception {
    EventCatalogue generated = generate(LengthUnit.CHARACTERS);
    Files.writeString(file, "[" + PUMP.replace("\"pump\"", "\"fan\"") + "," + PUMP + "]");

    assertThatCode(() -> GeneratedEvents.assertCurrent(generated, file)).doesNotThrowAnyException();
  }

  @Test
  void areNotThoseOfAnotherModel() throws Exception {
    EventCatalogue generated = generate(LengthUnit.CHARACTERS);
    Files.writeString(file, PUMP.replace("\"pump\"", "\"fan\""));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GeneratedEvents.assertCurrent(generated, file))
        .withMessage(file + " has no model 'pump', but [fan]. Name the file of that model.");
  }

  @Test
  void areNotThoseOfAFileThatIsNotThere() throws Exception {
    EventCatalogue generated = generate(LengthUnit.CHARACTERS);
    Files.delete(file);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GeneratedEvents.assertCurrent(generated, file))
        .withMessageStartingWith("No model can be read from " + file)
        .withMessageContaining("There is no such file.");
  }

  /** A catalogue with the digest that stands in generated sources. */
  private EventCatalogue generate(LengthUnit unit) throws Exception {
    CodegenRequest request =
        new CodegenRequest(
            List.of(ModelFile.at(file)),
            new ReadOptions(unit),
            PlanOptions.in("com.acme"),
            DiagnosticPolicy.DEFAULT);
    List<String> sources = new ArrayList<>();
    EventCodegen.run(request, files -> files.forEach(source -> sources.add(source.content())));
    Matcher digest = DIGEST.matcher(String.join("\n", sources));
    if (!digest.find()) {
      throw new AssertionError("the generated catalogue has no digest");
    }
    return EventCatalogue.of("pump", "", digest.group(1), List.of());
  }
}
