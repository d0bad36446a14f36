package io.github.enoscodegen.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSearchTest {

  private static final String PUMP = "com/acme/pump/PumpEvents.java";

  @TempDir Path folder;

  private AnnotatedProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = AnnotatedProject.forJavac(folder).annotation("\"models/a.json\"");
  }

  @Test
  void findsTheModelInTheDirectoryOfTheOption() throws Exception {
    project.file("elsewhere/models/a.json", Pumps.PUMP).options(option("elsewhere"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void findsTheModelInTheClassOutput() throws Exception {
    project.file("out/models/a.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void findsTheModelBesideTheAnnotatedSource() throws Exception {
    project.file("src/com/acme/models/a.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void findsTheModelInAFolderAboveTheAnnotatedSource() throws Exception {
    project.file("models/a.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void findsTheModelAboveAnAnnotatedType() throws Exception {
    AnnotatedProject ofAType =
        AnnotatedProject.forJavac(folder.resolve("..").resolve(folder.getFileName()))
            .file("models/b.json", Pumps.PUMP)
            .file("models/a.json", Pumps.model("fan"))
            .file(
                "src/com/acme/deep/App.java",
                """
                package com.acme.deep;
                @io.github.enoscodegen.ThingModelEvents("models/b.json")
                class App {
                  Object event = com.acme.deep.pump.HighTemp.builder().note("x").build();
                }
                """);

    assertThat(ofAType.compile()).isEmpty();
    assertThat(ofAType.generatedSources()).containsKey("com/acme/deep/pump/HighTemp.java");
  }

  @Test
  void prefersTheOptionToTheClassOutputAndThatToTheFoldersAbove() throws Exception {
    project
        .file("elsewhere/models/a.json", Pumps.model("ofOption"))
        .file("out/models/a.json", Pumps.model("ofOutput"))
        .file("src/com/acme/models/a.json", Pumps.model("ofSource"))
        .file("src/models/a.json", Pumps.model("ofRoot"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey("com/acme/ofoutput/OfOutputEvents.java");

    project.options(option("elsewhere"));
    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey("com/acme/ofoption/OfOptionEvents.java");
  }

  @Test
  void prefersTheNearestFolderAboveTheSource() throws Exception {
    project
        .file("src/com/models/a.json", Pumps.model("near"))
        .file("src/models/a.json", Pumps.model("far"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources())
        .containsOnlyKeys("com/acme/near/NearEvents.java", "com/acme/near/HighTemp.java");
  }

  @Test
  void goesOnWhereTheOptionsDirectoryDoesNotHaveIt() throws Exception {
    project.file("models/a.json", Pumps.PUMP).options(option("elsewhere"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void takesAnAbsolutePathAsItIs() throws Exception {
    Path file = folder.toRealPath().resolve("far/b.json");
    project.annotation("\"" + file.toString().replace("\\", "\\\\") + "\"");
    project.file("far/b.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void takesAPathThatLeadsUpwards() throws Exception {
    project.annotation("\"../models/./b.json\"").file("src/models/b.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void doesNotTakeADirectoryForAModel() throws Exception {
    project.file("src/com/acme/models/a.json/readme.txt", "").file("models/a.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey(PUMP);
  }

  @Test
  void listsEveryPlaceWhereAMissingModelWasLookedFor() throws Exception {
    project.options(option("elsewhere"));
    Path root = Objects.requireNonNull(folder.toRealPath().getRoot());

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith(
            "package-info.java:1:41: ERROR: There is no thing model 'models/a.json'. Looked for:\n")
        .containsSubsequence(
            "\n    " + project.at("elsewhere/models/a.json"),
            "\n    " + project.at("out/models/a.json"),
            "\n    " + project.at("src/com/acme/models/a.json"),
            "\n    " + project.at("src/com/models/a.json"),
            "\n    " + project.at("src/models/a.json"),
            "\n    " + project.at("models/a.json"),
            "\n    " + root.resolve("models/a.json"),
            "\n  Put it there, or name its directory by -Aenoscodegen.models=DIRECTORY.");
  }

  @Test
  void saysThatTheOptionIsNotSet() throws Exception {
    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("(option -Aenoscodegen.models is not set)");
  }

  @Test
  void complainsOfATextThatIsNoPath() throws Exception {
    project.annotation("\"a\\0.json\"");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("ERROR: There is no thing model 'a\0.json'", "nowhere: this is no path (");
  }

  @Test
  void underEcjSaysThatTheCompilerDoesNotTellWhereTheSourceLies() throws Exception {
    AnnotatedProject ecj = AnnotatedProject.forEcj(folder).file("models/a.json", Pumps.PUMP);

    assertThat(ecj.compile())
        .singleElement()
        .asString()
        .contains(
            "There is no thing model 'models/a.json'",
            "(this compiler does not tell where the annotated source file lies)",
            "name its directory by -Aenoscodegen.models=DIRECTORY");
  }

  @Test
  void underEcjFindsTheModelInTheClassOutput() throws Exception {
    AnnotatedProject ecj = AnnotatedProject.forEcj(folder).options("-nowarn");
    ecj.file("out/models/a.json", Pumps.PUMP);

    assertThat(ecj.compile()).isEmpty();
    assertThat(ecj.generatedSources()).containsKey(PUMP);
  }

  private String option(String directory) {
    return "-A" + ModelSearch.OPTION + "=" + project.at(directory);
  }
}
