package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

  @TempDir Path basedir;

  private final List<String> errors = new ArrayList<>();
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
        .withMessage("A thing model is wrong: see the error above.");

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith("src/main/enos/pump.json:2:54: error: 'TEXTT' is no data type.")
        .contains("[UNKNOWN_DATA_TYPE]");
    assertThat(mojo.outputDirectory).doesNotExist();
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

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("'com.my-company.events' is no Java package")
        .withMessageContaining("<basePackage>");
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
