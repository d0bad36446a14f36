package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

  private static final String MODEL =
      """
      {"modelId": "pump", "events": {"tripped": {"identifier": "tripped", "eventType": "WARN",
        "outputData": [{"identifier": "cause", "dataType": "STRING"}]}}}
      """;

  @TempDir Path basedir;

  private MojoProject maven;
  private CheckMojo mojo;

  @BeforeEach
  void setUpAProject() throws Exception {
    maven = new MojoProject(basedir);
    maven.model("pump.json", MODEL);
    mojo = check("default");
  }

  @Test
  void saysHowMuchItChecked() throws Exception {
    maven.write("src/test/payloads/good.json", "{\"tripped\": {\"cause\": \"heat\"}}");

    mojo.execute();

    assertThat(maven.infos).containsExactly("Checked 1 files of models and 1 files of payloads");
    assertThat(maven.errors).isEmpty();
  }

  @Test
  void complaintsAboutModelsAndPayloadsComeInOneRun() throws Exception {
    maven.model("valve.json", MODEL.replace("pump", "valve").replace("STRING", "TEXTT"));
    maven.write("src/test/payloads/bad.json", "{\"tripped\": ");

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining(" errors in thing models, payloads or settings: see above.");

    assertThat(maven.errors)
        .anyMatch(error -> error.startsWith("src/main/enos/valve.json:2:54: error: 'TEXTT'"))
        .anyMatch(error -> error.startsWith("src/test/payloads/bad.json:1:"));
  }

  @Test
  void aPayloadThatThePlatformWouldRefuseFailsWithItsPlace() throws Exception {
    maven.write(
        "src/test/payloads/pump/lines.jsonl",
        "{\"tripped\": {\"cause\": \"heat\"}}\n{\"tripped\": {\"cause\": 7}}\n");

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(maven.errors)
        .singleElement()
        .asString()
        .startsWith("src/test/payloads/pump/lines.jsonl:2:23: error:");
  }

  @Test
  void writesBothReportsWhetherOrNotSomethingIsWrong() throws Exception {
    mojo.execute();
    assertThat(report("enos-codegen-check.sarif")).content().contains("\"results\": []");
    assertThat(report("TEST-enos-codegen-check.xml")).content().contains("failures=\"0\"");

    maven.model("pump.json", MODEL.replace("STRING", "TEXTT"));
    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> check("ci").execute());
    assertThat(report("enos-codegen-check-ci.sarif"))
        .content()
        .contains("UNKNOWN_DATA_TYPE", "src/main/enos/pump.json");
    assertThat(report("TEST-enos-codegen-check-ci.xml")).content().contains("failures=\"1\"");
  }

  @Test
  void aPayloadFolderOfTheUsersChoiceMustBeThere() {
    mojo.payloadDirectory = basedir.resolve("misspelt").toFile();

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("misspelt is no folder");
  }

  @Test
  void warningsAreErrorsIfAsked() throws Exception {
    maven.model("pump.json", MODEL.replace("\"events\"", "\"desk\": 1, \"events\""));
    mojo.execute();
    assertThat(maven.warnings).hasSize(1);

    CheckMojo strict = check("default");
    strict.warningsAsErrors = true;
    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(strict::execute);
  }

  @Test
  void aReportThatCannotBeWrittenIsNamed() throws Exception {
    Files.writeString(basedir.resolve("target"), "a file where a folder should be");

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining(basedir.resolve("target").toString());
  }

  private Path report(String name) {
    return basedir.resolve("target/enos-codegen").resolve(name);
  }

  private CheckMojo check(String executionId) {
    CheckMojo created = new CheckMojo();
    created.modelDirectory = basedir.resolve("src/main/enos").toFile();
    created.payloadDirectory = basedir.resolve("src/test/payloads").toFile();
    created.reportDirectory = basedir.resolve("target/enos-codegen").toFile();
    return maven.configured(created, "check", executionId);
  }
}
