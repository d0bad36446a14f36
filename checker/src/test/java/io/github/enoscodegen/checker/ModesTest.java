package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModesTest {

  private static final String COMPLAINT =
      "level must be between 0 and 5, but is 9"
          + " (model pump, event highTemp; EnOS would answer 1204) [ENOS_RANGE]";

  private static final JavaSource USE =
      new JavaSource(
          "Use",
          """
          package com.acme.app;

          class Use {
            Object o = com.acme.pump.HighTemp.builder().level(9);
          }
          """);

  @TempDir Path output;

  @Test
  void errorFailsTheCompilation() {
    Javac javac = javac("-Xplugin:EnosChecker error");

    assertThat(javac.compile(USE)).isFalse();
    assertThat(javac.said()).containsExactly("Use.java:4:53: ERROR: " + COMPLAINT);
  }

  @Test
  void warnLetsItPass() {
    Javac javac = javac("-Xplugin:EnosChecker warn");

    assertThat(javac.compile(USE)).isTrue();
    assertThat(javac.said()).containsExactly("Use.java:4:53: MANDATORY_WARNING: " + COMPLAINT);
    assertThat(javac.output().resolve("com/acme/app/Use.class")).exists();
  }

  @Test
  void warnIsHeardWhereWarningsAreSwitchedOff() {
    Javac javac = javac("-Xplugin:EnosChecker warn", "-nowarn");

    assertThat(javac.compile(USE)).isTrue();
    assertThat(javac.said()).containsExactly("Use.java:4:53: MANDATORY_WARNING: " + COMPLAINT);
  }

  @Test
  void offSaysNothing() {
    Javac javac = javac("-Xplugin:EnosChecker off", "-Xlint:all", "-Werror");

    assertThat(javac.compile(USE)).isTrue();
    assertThat(javac.said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"wran", "OFF", "warn off"})
  void otherWordsAreNamedOnceAndMeanError(String words) {
    Javac javac = javac("-Xplugin:EnosChecker " + words);

    assertThat(javac.compile(USE, new JavaSource("Other", "class Other {}"))).isFalse();
    assertThat(javac.said())
        .containsExactly(
            """
            Use.java:1:1: NOTE: -Xplugin:"EnosChecker %1$s": there is no mode '%1$s', \
            so 'error' is used. Write one of: error, warn, off."""
                .formatted(words),
            "Use.java:4:53: ERROR: " + COMPLAINT);
  }

  private Javac javac(String... options) {
    return new Javac(output, ClassPath.ALL).options(options);
  }
}
