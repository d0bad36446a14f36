package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyMojoTest {

  private static final String MODEL =
      """
      {"modelId": "pump", "events": {"tripped": {"identifier": "tripped", "eventType": "WARN",
        "outputData": [{"identifier": "cause", "dataType": "STRING"}]}}}
      """;

  @TempDir Path basedir;

  private MojoProject maven;
  private Path tripped;

  @BeforeEach
  void commitsWhatTheModelGives() throws Exception {
    maven = new MojoProject(basedir);
    maven.model("pump.json", MODEL);
    tripped = basedir.resolve("src/main/java/com/acme/events/pump/Tripped.java");
    verify(true).execute();
    maven.infos.clear();
  }

  @Test
  void isContentWithCurrentSources() throws Exception {
    maven.write("src/main/java/com/acme/events/pump/Mine.java", "class Mine {}");

    verify(false).execute();

    assertThat(maven.infos).singleElement().asString().endsWith("are what the models give");
    assertThat(maven.errors).isEmpty();
  }

  @Test
  void showsHowAnEditedFileDiffers() throws IOException {
    edit("of(\"tripped\"", "of(\"stripped\"");

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> verify(false).execute())
        .withMessageStartingWith("1 files in ")
        .withMessageContaining("-Denos-codegen.update");

    assertThat(maven.errors.get(0))
        .isEqualTo(
            "src/main/java/com/acme/events/pump/Tripped.java is not what the models give now");
    assertThat(maven.errors)
        .contains("--- a/src/main/java/com/acme/events/pump/Tripped.java")
        .anyMatch(line -> line.startsWith("-") && line.contains("of(\"stripped\""))
        .anyMatch(line -> line.startsWith("+") && line.contains("of(\"tripped\""));
  }

  @Test
  void tellsOfMissingAndOfLeftoverFiles() throws IOException {
    maven.model("pump.json", MODEL.replace("tripped", "stopped"));

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> verify(false).execute());

    assertThat(maven.errors)
        .contains(
            "src/main/java/com/acme/events/pump/Stopped.java is missing",
            "src/main/java/com/acme/events/pump/Tripped.java is no longer generated");
    assertThat(tripped).as("nothing is changed").exists();
  }

  @Test
  void makesTheSourcesCurrentOnDemand() throws Exception {
    Path mine = maven.write("src/main/java/com/acme/events/pump/Mine.java", "class Mine {}");
    maven.model("pump.json", MODEL.replace("tripped", "stopped"));

    verify(true).execute();

    assertThat(tripped).doesNotExist();
    assertThat(tripped.resolveSibling("Stopped.java")).exists();
    assertThat(mine).exists();
    verify(false).execute();
  }

  @Test
  void aLongDifferenceIsCutShort() throws IOException {
    Files.writeString(tripped, Files.readString(tripped).replace("\n", " \n"));
    VerifyMojo mojo = verify(false);
    mojo.diffLines = 5;

    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    assertThat(maven.errors).hasSize(7);
  }

  @Test
  void aWrongModelIsAComplaintAboutTheModel() throws IOException {
    maven.model("pump.json", MODEL.replace("STRING", "TEXTT"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> verify(true).execute())
        .withMessage("There is an error in thing models or settings: see above.");
    assertThat(tripped).exists();
  }

  @Test
  void doesNotOverwriteWhatPeopleWrote() throws Exception {
    Files.writeString(tripped, "class Tripped { void byHand() {} }");

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> verify(true).execute())
        .withMessageContaining(tripped + " is in the way");
    assertThat(tripped).hasContent("class Tripped { void byHand() {} }");
  }

  private void edit(String from, String to) throws IOException {
    Files.writeString(tripped, Files.readString(tripped).replace(from, to));
  }

  private VerifyMojo verify(boolean update) {
    VerifyMojo mojo = new VerifyMojo();
    mojo.modelDirectory = basedir.resolve("src/main/enos").toFile();
    mojo.committedDirectory = basedir.resolve("src/main/java").toFile();
    mojo.update = update;
    return maven.configured(mojo, "verify", "default");
  }
}
