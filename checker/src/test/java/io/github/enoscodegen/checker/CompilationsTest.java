package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of compiling: each place is reported, and reported once. */
class CompilationsTest {

  private static final String COMPLAINT =
      "level must be between 0 and 5, but is %d"
          + " (model pump, event highTemp; EnOS would answer 1204) [ENOS_RANGE]";
  private static final String ERROR = "ERROR: " + COMPLAINT.formatted(9);
  private static final String WARNING = "MANDATORY_WARNING: " + COMPLAINT.formatted(9);

  private static final JavaSource USE =
      new JavaSource(
          "Use",
          """
          class Use {
            Object o = com.acme.pump.HighTemp.builder().level(9);
          }
          """);

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(strings = {"todo", "simple", "byfile"})
  void goesThroughTypesInAnyOrder(String policy) {
    Javac javac =
        new Javac(output, ClassPath.ALL)
            .options("-Xplugin:EnosChecker warn", "-XDcompilePolicy=" + policy);

    javac.compile(
        new JavaSource(
            "First",
            """
            class First extends Second {
              Object o = com.acme.pump.HighTemp.builder().level(9);
            }
            class Third {
              class Inner { Object o = com.acme.pump.HighTemp.builder().level(9); }
            }
            """),
        new JavaSource(
            "Second",
            """
            class Second {
              Third third;
              Object o = com.acme.pump.HighTemp.builder().level(9);
            }
            """));

    assertThat(javac.said())
        .containsExactlyInAnyOrder(
            "First.java:2:53: " + WARNING,
            "First.java:5:67: " + WARNING,
            "Second.java:3:53: " + WARNING);
  }

  @Test
  void knowsBuildersThatAreCompiledAlong() {
    Javac javac = new Javac(output, List.of(ClassPath.CHECKER, ClassPath.RUNTIME));

    assertThat(javac.compile(ClassPath.fixtureSources(), List.of(USE))).isFalse();
    assertThat(javac.said()).containsExactly("Use.java:2:53: " + ERROR);
  }

  @Test
  void looksAtWhatProcessorsWrite() {
    Javac javac = new Javac(output, ClassPath.ALL).processor(new WritesOneType());

    assertThat(javac.compile(USE)).isFalse();
    assertThat(javac.said())
        .containsExactlyInAnyOrder("Use.java:2:53: " + ERROR, "Written.java:2:53: " + ERROR);
  }

  @Test
  void passesOverWhatIsNoType() {
    Javac javac = new Javac(output, ClassPath.ALL);

    assertThat(
            javac.compile(
                new JavaSource("com.acme.app.package-info", "@Deprecated package com.acme.app;")))
        .isTrue();
    assertThat(javac.said()).isEmpty();
  }

  @Test
  void reportsBesideTheErrorsOfTheCompiler() {
    Javac javac = new Javac(output, ClassPath.ALL);

    javac.compile(
        new JavaSource(
            "Use",
            """
            class Use {
              int wrong = "text";
              Object unknown = missing(() -> com.acme.pump.HighTemp.builder().level(8));
              Object many = com.acme.pump.HighTemp.builder().level(9, 8, 7);
              @Missing Object o = com.acme.pump.HighTemp.builder().level(9);
            }
            """));

    assertThat(javac.said().stream().filter(text -> !text.contains("ENOS_RANGE"))).hasSize(4);
    assertThat(javac.said().stream().filter(text -> text.contains("ENOS_RANGE")))
        .containsExactly(
            "Use.java:3:73: ERROR: " + COMPLAINT.formatted(8), "Use.java:5:62: " + ERROR);
  }
}
