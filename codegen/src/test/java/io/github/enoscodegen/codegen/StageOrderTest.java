package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flow goes one way: a stage imports only what stands before it. */
class StageOrderTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/enoscodegen/codegen");

  private static final List<String> STAGES =
      List.of(
          "diagnostic",
          "report",
          "json",
          "model",
          "specimen",
          "read",
          "check",
          "payload",
          "diff",
          "plan",
          "emit",
          "write",
          "codegen",
          "processor");

  private static final Pattern OWN_IMPORT =
      Pattern.compile("import (?:static )?io\\.github\\.enoscodegen\\.codegen\\.(?:([a-z]+)\\.)?");
  private static final Pattern RUNTIME_IMPORT =
      Pattern.compile("import (?:static )?io\\.github\\.enoscodegen\\.(?!codegen\\.)");

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(SOURCES)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void importsOnlyEarlierStages(Path source) throws IOException {
    int stage = STAGES.indexOf(stageOf(source));
    assertThat(stage).as("%s belongs to a stage", source).isNotNegative();

    OWN_IMPORT
        .matcher(Files.readString(source))
        .results()
        .map(match -> Objects.requireNonNullElse(match.group(1), "codegen"))
        .forEach(
            imported ->
                assertThat(STAGES.indexOf(imported))
                    .as("%s imports '%s'", source, imported)
                    .isBetween(0, stage));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void importsNothingOfTheRuntime(Path source) throws IOException {
    assertThat(Files.readString(source)).doesNotContainPattern(RUNTIME_IMPORT);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void onlyTheEndsKnowTheLibrariesForJsonAndSarifAndJavaSources(Path source) throws IOException {
    String text = Files.readString(source);

    assertThat(text.contains("import com.fasterxml.jackson"))
        .as("%s imports Jackson", source)
        .isEqualTo(
            source.endsWith("json/JsonReader.java")
                || source.endsWith("json/JsonText.java")
                || source.endsWith("report/SarifReport.java"));
    if (!stageOf(source).equals("report")) {
      assertThat(text).doesNotContain("import com.contrastsecurity");
    }
    if (!stageOf(source).equals("emit")) {
      assertThat(text).doesNotContain("import com.palantir.javapoet");
    }
  }

  @Test
  void findsTheSources() throws IOException {
    assertThat(sources()).hasSizeGreaterThan(50);
  }

  private static String stageOf(Path source) {
    return String.valueOf(Objects.requireNonNull(source.getParent()).getFileName());
  }
}
