package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java newer than the checker itself is written in. */
@EnabledForJreRange(min = JRE.JAVA_21)
class PatternSwitchTest {

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A guard may set things, also where its case is not taken.
        "switch (o) { case String s when w.temp(1).level(LEVEL) != null -> {} default -> {} }",
        "switch (o) { case String s when set(w) -> {} default -> {} }",
        "int i = switch (o) { case String s when set(w) -> 1; default -> 2; };",
        "switch (o) { case Pair(Worn.Builder v, var x) -> w = v; default -> set(w); }",
        "switch (o) { case Worn.Builder v -> v.build(); default -> {} } set(w);",
        "switch (w) { case Worn.Builder v when set(v) -> {} case Worn.Builder v -> {} }",
        "switch (o) { case null, default -> w.temp(1).level(Worn.Level.LOW); }",
      })
  void silentWhereSomethingMayBeSet(String statements) {
    assertThat(said(statements)).isEmpty();
  }

  @Test
  void followsBuildersThroughPatterns() {
    assertThat(
            said(
                "switch (o) { case String s when s.isEmpty() -> w.temp(1);"
                    + " case Pair(var x, var y) -> w.note(\"\"); default -> {} }"))
        .singleElement()
        .asString()
        .endsWith(
            "level is required but not set before build()"
                + " (model pump, event worn; EnOS would answer 1204) [ENOS_REQUIRED]");
  }

  private List<String> said(String statements) {
    Javac javac = new Javac(output, ClassPath.ALL);
    javac.compile(new JavaSource("Use", source(statements)));
    return javac.said();
  }

  private static String source(String statements) {
    return """
        package com.acme.app;

        import com.acme.pump.Worn;

        class Use {
          record Pair(Object one, Object other) {}

          static boolean set(Object o) {
            return true;
          }

          void f(Object o) {
            var w = Worn.builder();
            STATEMENTS
            w.build();
          }
        }
        """
        .replace("STATEMENTS", statements)
        .replace("LEVEL", "Worn.Level.valueOf(s)");
  }
}
