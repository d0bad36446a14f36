package io.github.enoscodegen.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintsAtAnnotationTest {

  @TempDir Path folder;

  private AnnotatedProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = AnnotatedProject.forJavac(folder);
  }

  @Test
  void standWhereTheModelIsNamedWithTheModelsOwnPlaceInTheText() throws Exception {
    project
        .annotation("{\"a.json\", \"wrong.json\"}")
        .file("a.json", Pumps.model("a"))
        .file("wrong.json", Pumps.WRONG);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .isEqualTo(
            """
            package-info.java:1:52: ERROR: %s:8:44: error: 'STRNG' is no data type. Did you mean 'STRING'? [UNKNOWN_DATA_TYPE]
                  at events.highTemp.outputData[0].dataType
                          {"identifier": "note", "dataType": "STRNG", "dataDefinition": {"maxLength":…
                                                             ^"""
                .formatted(project.at("wrong.json")));
    assertThat(project.generatedSources()).isEmpty();
  }

  @Test
  void areAllShown() throws Exception {
    project
        .annotation("{\"a.json\", \"b.json\"}")
        .file("a.json", Pumps.WRONG.replace("INFO", "LOUD"))
        .file("b.json", Pumps.WRONG);

    assertThat(project.compile())
        .satisfiesExactly(
            said -> assertThat(said).contains(":1:42: ERROR: ", "a.json:6:", "UNKNOWN_EVENT_TYPE"),
            said -> assertThat(said).contains(":1:42: ERROR: ", "a.json:8:", "UNKNOWN_DATA_TYPE"),
            said -> assertThat(said).contains(":1:52: ERROR: ", "b.json:8:", "UNKNOWN_DATA_TYPE"));
  }

  @Test
  void ofMissingModelsAreAllShown() throws Exception {
    project.annotation("{\"a.json\", \"b.json\"}");

    assertThat(project.compile())
        .satisfiesExactly(
            said -> assertThat(said).contains(":1:42: ERROR: There is no thing model 'a.json'"),
            said -> assertThat(said).contains(":1:52: ERROR: There is no thing model 'b.json'"));
  }

  @Test
  void thatAreWarningsAreWarningsOfTheCompiler() throws Exception {
    project.annotation("\"a.json\"").file("a.json", Pumps.DOUBTFUL);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("package-info.java:1:41: WARNING: ")
        .contains("[MAX_LENGTH_ABOVE_PLATFORM]");
    assertThat(project.generatedSources()).hasSize(2);
  }

  @Test
  void thatAreWarningsMayBeErrors() throws Exception {
    project
        .annotation("value = \"a.json\", warningsAsErrors = true")
        .file("a.json", Pumps.DOUBTFUL);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains(": ERROR: ", "[MAX_LENGTH_ABOVE_PLATFORM]");
    assertThat(project.generatedSources()).isEmpty();
  }

  @Test
  void thatAreWarningsMayBeSuppressed() throws Exception {
    project.annotation(suppressing("MAX_LENGTH_ABOVE_PLATFORM")).file("a.json", Pumps.DOUBTFUL);

    assertThat(project.compile()).isEmpty();
  }

  @Test
  void aboutASuppressionStandThere() throws Exception {
    project.annotation(suppressing("MAX_LENGTH")).file("a.json", Pumps.PUMP);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("package-info.java:2:16: ERROR: suppressions:1:1: error: ")
        .contains("[BAD_SUPPRESSION]");
  }

  @Test
  void aboutANameStandWhereItIsChosen() throws Exception {
    project
        .annotation(
            """
            value = "a.json", names = {
              @io.github.enoscodegen.ThingModelEvents.Name(model = "pump", as = "pumps"),
              @io.github.enoscodegen.ThingModelEvents.Name(model = "pump", of = "highTemp", as = "int")
            }""")
        .file("a.json", Pumps.PUMP);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("package-info.java:3:3: ERROR: names:2:1: error: 'int' is ");
  }

  @Test
  void aboutAnEventThatIsNotThereStandWhereItIsNamed() throws Exception {
    project
        .annotation("value = \"a.json\", includeEvents = {\"highTemp\", \"lowTemp\"}")
        .file("a.json", Pumps.PUMP);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("package-info.java:1:88: ERROR: includeEvents:2:1: error: ")
        .contains("[UNMATCHED_EVENT]");
  }

  @Test
  void aboutTheBasePackageStandThere() throws Exception {
    project.annotation("value = \"a.json\", basePackage = \"a-b\"").file("a.json", Pumps.PUMP);

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("package-info.java:1:")
        .contains("ERROR: basePackage:1:1: error: 'a-b' is no package");
  }

  @Test
  void complainOfAnAnnotationWithoutModels() throws Exception {
    project.annotation("{}");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .isEqualTo(
            "package-info.java:1:1: ERROR: No thing model is named. Name the file of one, such as"
                + " \"pump.json\".");
  }

  @Test
  void addNothingToWhatTheCompilerSaysOfTheAnnotation() throws Exception {
    assertThat(project.annotation("Nowhere.PUMP").compile())
        .singleElement()
        .asString()
        .contains("cannot find symbol");
    assertThat(project.annotation("").compile())
        .singleElement()
        .asString()
        .contains("missing a default value");
    assertThat(project.annotation("value = \"a.json\", maxLengthUnit = Nowhere.BYTES").compile())
        .satisfiesExactlyInAnyOrder( // which is first depends on the JDK
            said -> assertThat(said).contains("cannot find symbol"),
            said -> assertThat(said).contains("must be an enum constant"));
  }

  @Test
  void underEcjNameThePackageSinceThatIsNotShown() throws Exception {
    AnnotatedProject ecj = AnnotatedProject.forEcj(folder);
    ecj.annotation("{\"a.json\", \"wrong.json\"}")
        .file("out/a.json", Pumps.model("a"))
        .file("out/wrong.json", Pumps.WRONG);
    List<String> said = ecj.compile();

    assertThat(said)
        .singleElement()
        .asString()
        .startsWith(":0:1: ERROR: ThingModelEvents of package com.acme: ")
        .contains("wrong.json:8:44: error: 'STRNG' is no data type");
  }

  @Test
  void underEcjStandAtAnAnnotatedType() throws Exception {
    AnnotatedProject ecj = AnnotatedProject.forEcj(folder);
    ecj.file(
            "src/com/acme/App.java",
            """
            package com.acme;
            @io.github.enoscodegen.ThingModelEvents("wrong.json")
            class App {}
            """)
        .file("out/wrong.json", Pumps.WRONG);

    assertThat(ecj.compile())
        .singleElement()
        .asString()
        .startsWith("App.java:2:1: ERROR: ThingModelEvents of class com.acme.App: ");
  }

  private static String suppressing(String rule) {
    return """
    value = "a.json",
    suppressions = @io.github.enoscodegen.ThingModelEvents.Suppression(rule = "%s", reason = "ours")"""
        .formatted(rule);
  }
}
