package io.github.enoscodegen.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker, which is on the class path here, sees types that the same compilation generates. */
class GeneratedTypesAreCheckedTest {

  @TempDir Path folder;

  @Test
  void aNoteThatIsTooLongDoesNotCompile() throws Exception {
    assertThat(calling("note(\"x\".repeat(65))").compile())
        .singleElement()
        .asString()
        .startsWith("App.java:2:76: ERROR: note must have at most 64 characters, but is ")
        .endsWith(
            "which has 65 (model pump, event highTemp; EnOS would answer 1204) [ENOS_MAX_LENGTH]");
  }

  @Test
  void aNoteThatIsNotDoes() throws Exception {
    assertThat(calling("note(\"x\".repeat(64))").compile()).isEmpty();
  }

  private AnnotatedProject calling(String setter) throws Exception {
    return AnnotatedProject.forJavac(folder)
        .annotation("\"pump.json\"")
        .file("pump.json", Pumps.PUMP)
        .file(
            "src/com/acme/App.java",
            "package com.acme;\nclass App { Object event = com.acme.pump.HighTemp.builder().%s.build(); }"
                .formatted(setter));
  }
}
