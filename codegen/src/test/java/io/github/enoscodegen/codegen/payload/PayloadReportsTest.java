package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.report.Findings;
import io.github.enoscodegen.codegen.report.JUnitReport;
import io.github.enoscodegen.codegen.report.SarifReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints about payloads go into reports like those about models. */
class PayloadReportsTest {

  private static final String LINES = "{\"highTemp\": {}}\n{\"highTemp\": {\"temp\": \"x\"}}\n";

  private static final ModelFile WRONG =
      ModelFile.of(
          "pump.json",
          """
          {"modelId": "pump", "events": {"highTemp": {"identifier": "highTemp", "eventType": "LOUD"}}}
          """);

  @Test
  void standInSarifWithFileLineAndPath() throws IOException {
    JsonNode run = sarif(PayloadRun.PUMP);
    JsonNode result = run.at("/results/0");

    assertThat(run.at("/results")).hasSize(1);
    assertThat(result.at("/ruleId").asText()).isEqualTo("WRONG_JSON_TYPE");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a.jsonl");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(23);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("highTemp.temp");
  }

  @Test
  void areNotedInSarifWhereModelsAreWrong() throws IOException {
    JsonNode run = sarif(WRONG);
    JsonNode note = run.at("/invocations/0/toolConfigurationNotifications/0");

    assertThat(run.at("/results")).hasSize(1);
    assertThat(note.at("/message/text").asText())
        .isEqualTo(
            "The events in 1 payload file were not held against the thing models, which are wrong."
                + " Correct these first. (a.jsonl)");
    assertThat(
            run.at("/tool/driver/notifications")
                .get(note.at("/descriptor/index").asInt())
                .at("/id")
                .asText())
        .isEqualTo("PAYLOADS_NOT_JUDGED");
  }

  @Test
  void areTestsOfTheirFileInJUnitXml() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JUnitReport.write(findings(PayloadRun.PUMP), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<testsuite name=\"a.jsonl\" time=\"0\" tests=\"1\" errors=\"0\" skipped=\"0\"")
        .contains("name=\"WRONG_JSON_TYPE at highTemp.temp\" classname=\"a.jsonl\"");
  }

  private static JsonNode sarif(ModelFile model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write(findings(model), out);
    return new ObjectMapper().readTree(out.toByteArray()).at("/runs/0");
  }

  private static Findings findings(ModelFile model) {
    PayloadSamples samples = PayloadSamples.of(List.of(PayloadRun.file("a.jsonl", LINES)));
    List<Diagnostic> diagnostics = PayloadRun.diagnostics(samples, model);
    return new Findings(List.of("pump.json", "a.jsonl"), diagnostics);
  }
}
