package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's goals have the settings {@code basePackage} and each {@code <goal>Only}. */
class UnknownSettingsTest {

  @TempDir Path basedir;

  private MojoProject maven;

  @BeforeEach
  void setUpAProject() {
    maven = new MojoProject(basedir);
  }

  @Test
  void aMisspeltSettingGetsItsNearestName() throws Exception {
    maven.plugin.setConfiguration(xml("<basePakage>a</basePakage>"));

    assertThat(complaints("default"))
        .containsExactly(
            "configuration:1:1: error: 'basePakage' is no setting here. Did you mean"
                + " 'basePackage'? [UNKNOWN_SETTING]");
  }

  @Test
  void theSettingOfAnotherGoalIsFineAtThePlugin() throws Exception {
    maven.plugin.setConfiguration(xml("<checkOnly>a</checkOnly>"));
    maven.declares("generate", "default").setConfiguration(xml("<checkOnly>a</checkOnly>"));

    assertThat(complaints("default")).isEmpty();
  }

  @Test
  void theSettingOfAnotherGoalIsWrongInAnExecution() throws Exception {
    maven.declares("generate", "default").setConfiguration(xml("<verifyOnly>a</verifyOnly>"));

    assertThat(complaints("default"))
        .singleElement()
        .asString()
        .contains("'verifyOnly' is no setting");
  }

  @Test
  void whatAnotherExecutionHasIsNotOfThisOne() throws Exception {
    maven.declares("generate", "other").setConfiguration(xml("<nonsense>a</nonsense>"));

    assertThat(complaints("default")).isEmpty();
  }

  @Test
  void aSettingLikeNoneGetsAllThatAreKnown() throws Exception {
    maven.plugin.setConfiguration(xml("<zzzzzzzzzzzz>a</zzzzzzzzzzzz>"));

    assertThat(complaints("default"))
        .singleElement()
        .asString()
        .contains("here. Valid: basePackage, ");
  }

  @Test
  void pointsIntoThePom() throws Exception {
    Path pom = maven.write("pom.xml", "<project>\n  <basePakage>a</basePakage>\n</project>\n");
    Xpp3Dom settings = xml("<basePakage>a</basePakage>");
    InputSource source = new InputSource();
    source.setLocation(pom.toString());
    settings.getChild(0).setInputLocation(new InputLocation(2, 15, source));
    maven.plugin.setConfiguration(settings);

    assertThat(complaints("default")).singleElement().asString().startsWith("pom.xml:2:4: error:");
  }

  @Test
  void looksForTheOnlyOneOfItsNameWhereMavenSaysNothing() throws Exception {
    maven.write("pom.xml", "<project>\n  <basePakage>a</basePakage>\n</project>\n");
    maven.plugin.setConfiguration(xml("<basePakage>a</basePakage>"));

    assertThat(complaints("default")).singleElement().asString().startsWith("pom.xml:2:4: error:");
  }

  @Test
  void modelsAreCheckedInTheSameRun() throws Exception {
    maven.plugin.setConfiguration(xml("<basePakage>a</basePakage>"));
    maven.model("pump.json", "{\"identifier\": 1}");

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> maven.generate("default").execute());

    assertThat(maven.errors).hasSizeGreaterThan(1);
    assertThat(maven.errors.get(0)).contains("UNKNOWN_SETTING");
    assertThat(maven.errors.get(1)).startsWith("src/main/enos/pump.json:1:");
  }

  private List<String> complaints(String executionId) {
    GenerateMojo mojo = maven.generate(executionId);
    return new UnknownSettings(
            mojo.project,
            mojo.execution,
            new PomPositions(new ShownPaths(basedir), basedir.resolve("pom.xml")))
        .complaints().stream().map(complaint -> complaint.summary()).toList();
  }

  private static Xpp3Dom xml(String settings) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + settings + "</configuration>"));
  }
}
