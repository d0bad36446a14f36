package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.enoscodegen.codegen.model.LengthUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

  private static final String MODEL =
      """
      {"modelId": "pump", "events": {"tripped": {"identifier": "tripped", "eventType": "WARN",
        "outputData": [{"identifier": "cause", "dataType": "STRING"}]}}}
      """;

  private static final String MISSPELT = MODEL.replace("\"events\"", "\"desk\": 1, \"events\"");

  @TempDir Path basedir;

  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private GenerateMojo mojo;

  @BeforeEach
  void configuresTheMojoAsMavenDoes() throws IOException {
    mojo = mojo("default");
    model("pump.json", MODEL);
  }

  @Test
  void generatesAndRegistersTheSourceRoot() throws Exception {
    mojo.execute();

    assertThat(generated("Tripped.java")).exists();
    assertThat(generated("PumpEvents.java")).exists();
    assertThat(mojo.project.getCompileSourceRoots())
        .containsExactly(mojo.outputDirectory.getPath());
  }

  @Test
  void leavesUnchangedFilesAlone() throws Exception {
    mojo.execute();
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(generated("Tripped.java"), old);

    mojo("default").execute();

    assertThat(Files.getLastModifiedTime(generated("Tripped.java"))).isEqualTo(old);
  }

  @Test
  void removesWhatAnEarlierRunLeftAndNothingElse() throws Exception {
    mojo.execute();
    Path foreign = Files.writeString(generated("Mine.java"), "class Mine {}");
    model("pump.json", MODEL.replace("tripped", "stopped"));

    mojo("default").execute();

    assertThat(generated("Tripped.java")).doesNotExist();
    assertThat(generated("Stopped.java")).exists();
    assertThat(foreign).exists();
  }

  @Test
  void executionsDoNotDeleteEachOthersFiles() throws Exception {
    mojo.execute();
    model("pump.json", MODEL.replace("\"pump\"", "\"valve\""));

    mojo("second").execute();

    assertThat(generated("Tripped.java")).exists();
    assertThat(generated("../valve/Tripped.java")).exists();
  }

  @Test
  void skipStillRegistersTheSourceRoot() throws Exception {
    mojo.skip = true;

    mojo.execute();

    assertThat(mojo.project.getCompileSourceRoots())
        .containsExactly(mojo.outputDirectory.getPath());
    assertThat(mojo.outputDirectory).doesNotExist();
  }

  @Test
  void aWrongModelFailsWithItsPlaceAndWritesNothing() throws Exception {
    model("pump.json", MODEL.replace("STRING", "TEXTT"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage("A thing model or a setting is wrong: see the error above.");

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith("src/main/enos/pump.json:2:54: error: 'TEXTT' is no data type.")
        .contains("[UNKNOWN_DATA_TYPE]");
    assertThat(mojo.outputDirectory).doesNotExist();
  }

  @Test
  void aWarningIsShownAndDoesNotFailTheBuild() throws Exception {
    model("pump.json", MISSPELT);

    mojo.execute();

    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0)).startsWith("src/main/enos/pump.json:1:21: warning: 'desk' is");
    assertThat(generated("Tripped.java")).exists();
  }

  @Test
  void aWarningFailsTheBuildIfAsked() throws Exception {
    model("pump.json", MISSPELT);
    mojo.warningsAsErrors = true;

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(errors).hasSize(1);
    assertThat(mojo.outputDirectory).doesNotExist();
  }

  @Test
  void aSuppressedWarningIsNotShown() throws Exception {
    model("pump.json", MISSPELT);
    SuppressedRule suppressed = new SuppressedRule();
    suppressed.rule = " MISSPELT_MEMBER ";
    suppressed.reason = "our own member";
    mojo.suppressions = List.of(suppressed);

    mojo.execute();

    assertThat(warnings).isEmpty();
  }

  @Test
  void aSuppressionWithoutRuleIsExplained() {
    mojo.suppressions = List.of(new SuppressedRule());

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(errors).hasSize(2);
    assertThat(errors.get(0)).startsWith("suppressions:1:1: error: '' is no rule.");
  }

  @Test
  void namesAreTheUsersChoice() throws Exception {
    JavaName name = new JavaName();
    name.model = "pump";
    name.of = "tripped";
    name.as = "Stopped";
    mojo.names = List.of(name);

    mojo.execute();

    assertThat(generated("Stopped.java")).content().contains("EventType.of(\"tripped\"");
  }

  @Test
  void lengthsCountBytesIfAsked() throws Exception {
    model(
        "pump.json", MODEL.replace("STRING\"", "STRING\", \"dataDefinition\": {\"maxLength\": 9}"));
    mojo.maxLengthUnit = LengthUnit.BYTES;

    mojo.execute();

    assertThat(generated("Tripped.java")).content().contains("@MaxBytes(9)");
  }

  @Test
  void aMissingFolderIsExplained() throws Exception {
    Files.delete(basedir.resolve("src/main/enos/pump.json"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("holds no .json file")
        .withMessageContaining("<modelDirectory>");
  }

  @Test
  void aGroupIdThatIsNoPackageIsExplained() {
    mojo.basePackage = "com.my-company.events";

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith("basePackage:1:1: error: 'com.my-company.events' is no package");
  }

  @Test
  void troubleWithFilesNamesTheFile() throws Exception {
    Path inTheWay = basedir.resolve("target/generated-sources");
    Files.createDirectories(basedir.resolve("target"));
    Files.writeString(inTheWay, "a file where a folder should be");

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining(inTheWay.toString());
  }

  private GenerateMojo mojo(String executionId) {
    GenerateMojo created = new GenerateMojo();
    created.project = new MavenProject();
    created.project.getModel().setBuild(new Build());
    created.execution = new MojoExecution(new MojoDescriptor(), executionId);
    created.executionRoot = basedir.toFile();
    created.buildDirectory = basedir.resolve("target").toFile();
    created.modelDirectory = basedir.resolve("src/main/enos").toFile();
    created.outputDirectory = basedir.resolve("target/generated-sources/enos").toFile();
    created.basePackage = "com.acme.events";
    created.setLog(
        new SystemStreamLog() {
          @Override
          public void error(CharSequence content) {
            errors.add(content.toString());
          }

          @Override
          public void warn(CharSequence content) {
            warnings.add(content.toString());
          }
        });
    return created;
  }

  private void model(String name, String content) throws IOException {
    Path folder = Files.createDirectories(basedir.resolve("src/main/enos"));
    Files.writeString(folder.resolve(name), content);
  }

  private Path generated(String name) {
    Path folder = mojo.outputDirectory.toPath().resolve("com/acme/events/pump");
    return folder.resolve(name).normalize();
  }
}
