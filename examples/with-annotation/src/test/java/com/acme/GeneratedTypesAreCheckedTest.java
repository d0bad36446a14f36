package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run of javac generates the events and checks those who use them. */
class GeneratedTypesAreCheckedTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder;

  @BeforeEach
  void copyModel() throws IOException {
    Files.copy(Path.of("models/pump.json"), folder.resolve("pump.json"));
  }

  @Test
  void aStageOfNineDoesNotCompile() throws IOException {
    assertThat(compile("HighTemp.builder().temp(98.5).level(HighTemp.Level.WATCH).stage(9).build()"))
        .containsExactly(
            "8: stage must be between 0 and 5, but is 9"
                + " (model pump, event highTemp; EnOS would answer 1204) [ENOS_RANGE]");
  }

  @Test
  void aStageOfFiveDoes() throws IOException {
    assertThat(compile("HighTemp.builder().temp(98.5).level(HighTemp.Level.WATCH).stage(5).build()"))
        .isEmpty();
    assertThat(folder.resolve("org/acme/pump/HighTemp.class")).exists();
  }

  /** What javac said, behind the numbers of lines. */
  private List<String> compile(String expression) throws IOException {
    Path source = folder.resolve("Caller.java");
    Files.writeString(
        source,
        """
        package org.acme;

        import io.github.enoscodegen.ThingModelEvents;
        import org.acme.pump.HighTemp;

        @ThingModelEvents("pump.json")
        class Caller {
          Object event = %s;
        }
        """
            .formatted(expression));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-classpath", CLASS_PATH, "-processorpath", CLASS_PATH);
      javac.getTask(null, files, found, options, null, files.getJavaFileObjects(source)).call();
    }
    return found.getDiagnostics().stream()
        .map(said -> said.getLineNumber() + ": " + said.getMessage(null))
        .toList();
  }
}
