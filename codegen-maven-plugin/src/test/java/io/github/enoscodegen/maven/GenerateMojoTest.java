package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.enoscodegen.codegen.model.LengthUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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

  private MojoProject maven;
  private GenerateMojo mojo;

  @BeforeEach
  void setUpAProject() throws IOException {
    maven = new MojoProject(basedir);
    mojo = maven.generate("default");
    maven.model("pump.json", MODEL);
  }

  @Test
  void generatesAndRegistersTheSourceRoot() throws Exception {
    mojo.execute();

    assertThat(maven.generated("Tripped.java")).exists();
    assertThat(maven.generated("PumpEvents.java")).exists();
    assertThat(mojo.project.getCompileSourceRoots())
        .containsExactly(mojo.outputDirectory.getPath());
  }

  @Test
  void leavesUnchangedFilesAlone() throws Exception {
    mojo.execute();
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(maven.generated("Tripped.java"), old);

    maven.generate("default").execute();

    assertThat(Files.getLastModifiedTime(maven.generated("Tripped.java"))).isEqualTo(old);
  }

  @Test
  void removesWhatAnEarlierRunLeftAndNothingElse() throws Exception {
    mojo.execute();
    Path foreign = Files.writeString(maven.generated("Mine.java"), "class Mine {}");
    maven.model("pump.json", MODEL.replace("tripped", "stopped"));

    maven.generate("default").execute();

    assertThat(maven.generated("Tripped.java")).doesNotExist();
    assertThat(maven.generated("Stopped.java")).exists();
    assertThat(foreign).exists();
  }

  @Test
  void executionsDoNotDeleteEachOthersFiles() throws Exception {
    maven.declares("generate", "default");
    maven.declares("generate", "second");
    mojo.execute();
    maven.model("pump.json", MODEL.replace("\"pump\"", "\"valve\""));

    maven.generate("second").execute();

    assertThat(maven.generated("Tripped.java")).exists();
    assertThat(maven.generated("../valve/Tripped.java")).exists();
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
    maven.model("pump.json", MODEL.replace("STRING", "TEXTT"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage("There is an error in thing models or settings: see above.");

    assertThat(maven.errors).hasSize(1);
    assertThat(maven.errors.get(0))
        .startsWith("src/main/enos/pump.json:2:54: error: 'TEXTT' is no data type.")
        .contains("[UNKNOWN_DATA_TYPE]");
    assertThat(mojo.outputDirectory).doesNotExist();
  }

  @Test
  void aWarningIsShownAndDoesNotFailTheBuild() throws Exception {
    maven.model("pump.json", MISSPELT);

    mojo.execute();

    assertThat(maven.warnings).hasSize(1);
    assertThat(maven.warnings.get(0))
        .startsWith("src/main/enos/pump.json:1:21: warning: 'desk' is");
    assertThat(maven.generated("Tripped.java")).exists();
  }

  @Test
  void aWarningFailsTheBuildIfAsked() throws Exception {
    maven.model("pump.json", MISSPELT);
    mojo.warningsAsErrors = true;

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(maven.errors).hasSize(1);
    assertThat(mojo.outputDirectory).doesNotExist();
  }

  @Test
  void aSuppressedWarningIsNotShown() throws Exception {
    maven.model("pump.json", MISSPELT);
    SuppressedRule suppressed = new SuppressedRule();
    suppressed.rule = " MISSPELT_MEMBER ";
    suppressed.reason = "our own member";
    mojo.suppressions = List.of(suppressed);

    mojo.execute();

    assertThat(maven.warnings).isEmpty();
  }

  @Test
  void aSuppressionWithoutRuleIsExplained() {
    mojo.suppressions = List.of(new SuppressedRule());

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(maven.errors).hasSize(2);
    assertThat(maven.errors.get(0)).startsWith("suppressions:1:1: error: '' is no rule.");
  }

  @Test
  void namesAreTheUsersChoice() throws Exception {
    JavaName name = new JavaName();
    name.model = "pump";
    name.of = "tripped";
    name.as = "Stopped";
    mojo.names = List.of(name);

    mojo.execute();

    assertThat(maven.generated("Stopped.java")).content().contains("EventType.of(\"tripped\"");
  }

  @Test
  void lengthsCountBytesIfAsked() throws Exception {
    maven.model(
        "pump.json", MODEL.replace("STRING\"", "STRING\", \"dataDefinition\": {\"maxLength\": 9}"));
    mojo.maxLengthUnit = LengthUnit.BYTES;

    mojo.execute();

    assertThat(maven.generated("Tripped.java")).content().contains("@MaxBytes(9)");
  }

  @Test
  void aMissingFolderIsExplained() throws Exception {
    Files.delete(basedir.resolve("src/main/enos/pump.json"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("matches **/*.json, **/*.zip")
        .withMessageContaining("<modelDirectory>");
  }

  @Test
  void aGroupIdThatIsNoPackageIsExplained() {
    mojo.basePackage = "com.my-company.events";

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(maven.errors).hasSize(1);
    assertThat(maven.errors.get(0))
        .startsWith("basePackage:1:1: error: 'com.my-company.events' is no package");
  }

  @Test
  void troubleWithFilesNamesTheFile() throws Exception {
    Path inTheWay = basedir.resolve("target/generated-sources");
    Files.createDirectories(basedir.resolve("target"));
    Files.writeString(inTheWay, "a file where a folder should be");

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining(inTheWay + " is in the way; move it, or choose another place");
  }

  @Test
  void aSecondRunDoesNothingAndSaysSo() throws Exception {
    mojo.execute();
    maven.infos.clear();

    maven.generate("default").execute();

    assertThat(maven.infos)
        .singleElement()
        .asString()
        .matches("Nothing to do: 2 source files of events are current in .*enos \\(\\d+ ms\\)");
  }

  @Test
  void aWarningIsRepeatedWhenThereIsNothingToDo() throws Exception {
    maven.model("pump.json", MISSPELT);
    mojo.execute();

    maven.generate("default").execute();

    assertThat(maven.warnings).hasSize(2);
    assertThat(maven.warnings.get(1)).isEqualTo(maven.warnings.get(0));
  }

  @Test
  void aFailedRunLeavesTheLastOneCurrent() throws Exception {
    mojo.execute();
    maven.model("pump.json", "{");
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> maven.generate("default").execute());
    assertThat(maven.generated("Tripped.java")).exists();
    maven.model("pump.json", MODEL);
    maven.infos.clear();

    maven.generate("default").execute();

    assertThat(maven.infos).singleElement().asString().startsWith("Nothing to do");
  }

  @Test
  void anExecutionThatIsGoneLeavesNothing() throws Exception {
    maven.declares("generate", "default");
    maven.generate("former").execute();
    maven.model("pump.json", MODEL.replace("\"pump\"", "\"valve\""));

    maven.generate("default").execute();

    assertThat(maven.generated("Tripped.java")).doesNotExist();
    assertThat(maven.generated("../valve/Tripped.java")).exists();
  }

  @Test
  void anExecutionOfAnotherNameTakesOverWhatIsTheSame() throws Exception {
    maven.declares("generate", "default");
    maven.generate("former").execute();
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(maven.generated("Tripped.java"), old);

    mojo.execute();

    assertThat(Files.getLastModifiedTime(maven.generated("Tripped.java"))).isEqualTo(old);
  }

  @Test
  void anExecutionThatIsSwitchedOffLeavesNothing() throws Exception {
    maven.declares("generate", "default");
    maven.declares("generate", "off").setPhase("none");
    maven.generate("off").execute();
    maven.model("pump.json", MODEL.replace("\"pump\"", "\"valve\""));

    mojo.execute();

    assertThat(maven.generated("Tripped.java")).doesNotExist();
  }

  @Test
  void whatTheCommandLineGeneratedStays() throws Exception {
    maven.generate("default-cli").execute();
    maven.model("pump.json", MODEL.replace("\"pump\"", "\"valve\""));

    maven.generate("default").execute();

    assertThat(maven.generated("Tripped.java")).exists();
  }

  @Test
  void anIdeIsToldOfPlacesAndOfChangesButNotOfNone() throws Exception {
    maven.model("pump.json", MISSPELT);
    mojo.m2eVersion = "2.7";
    mojo.execute();

    String model = basedir.resolve("src/main/enos/pump.json").toString();
    assertThat(maven.toldToIde)
        .containsExactly(
            "removeMessages [" + model + "]",
            "addMessage [" + model + ", 1, 21]",
            "refresh [" + mojo.outputDirectory + "]");

    maven.toldToIde.clear();
    maven.generate("default").execute();
    assertThat(maven.toldToIde).isEmpty();
  }

  @Test
  void theCommandLineGetsEachComplaintOnce() throws Exception {
    maven.model("pump.json", MISSPELT);

    mojo.execute();

    assertThat(maven.toldToIde).containsExactly("refresh [" + mojo.outputDirectory + "]");
    assertThat(maven.warnings).hasSize(1);
  }

  @Test
  void anotherVersionOfThePluginGeneratesAnew() throws Exception {
    mojo.execute();
    maven.infos.clear();
    GenerateMojo next = maven.generate("default");
    next.execution.getMojoDescriptor().getPluginDescriptor().setVersion("1.1");

    next.execute();

    assertThat(maven.infos.get(0)).startsWith("Generated 2 source files");
  }

  @Test
  void testModelsBecomeTestSources() throws Exception {
    maven.write("src/test/enos/probe.json", MODEL.replace("\"pump\"", "\"probe\""));
    GenerateTestMojo tests = maven.generateTest("default");

    tests.execute();

    assertThat(tests.outputDirectory.toPath().resolve("com/acme/events/probe/Tripped.java"))
        .exists();
    assertThat(maven.project.getTestCompileSourceRoots())
        .containsExactly(tests.outputDirectory.getPath());
    assertThat(maven.project.getCompileSourceRoots()).isEmpty();
  }
}
