package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the thing model refuses, javac refuses: with the checker on the class path and no option. */
class ConstantsAreCheckedTest {

  @TempDir Path folder;

  @Test
  void aStageOfNineDoesNotCompile() throws IOException {
    assertThat(compile("HighTemp.builder().temp(98.5).level(HighTemp.Level.WATCH).stage(9).build()"))
        .containsExactly(
            "stage must be between 0 and 5, but is 9"
                + " (model pump, event highTemp; EnOS would answer 1204) [ENOS_RANGE]");
  }

  @Test
  void aStageOfFiveDoes() throws IOException {
    assertThat(compile("HighTemp.builder().temp(98.5).level(HighTemp.Level.WATCH).stage(5).build()"))
        .isEmpty();
  }

  private List<String> compile(String expression) throws IOException {
    Path source = folder.resolve("Caller.java");
    Files.writeString(
        source,
        """
        import com.acme.events.pump.HighTemp;

        class Caller {
          Object event = %s;
        }
        """
            .formatted(expression));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
      javac.getTask(null, files, found, options, null, files.getJavaFileObjects(source)).call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }
}
