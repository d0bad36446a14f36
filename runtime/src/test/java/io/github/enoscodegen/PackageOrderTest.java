package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages point one way, and each library stays in its place. Looks at whole files, not imports.
 */
class PackageOrderTest {

  private static final String ROOT = "enoscodegen";

  /** A package may mention itself and those before it. */
  private static final List<String> ORDER =
      List.of("json", "constraint", ROOT, "jackson", "outbox", "mqtt", "publish");

  private static final Pattern OWN_NAME =
      Pattern.compile("io\\.github\\.enoscodegen\\.(?:([a-z]+)\\b)?");

  @ParameterizedTest
  @MethodSource("sources")
  void mentionsOnlyEarlierPackages(Path source) throws IOException {
    int position = ORDER.indexOf(packageOf(source));
    for (String mentioned : mentions(source)) {
      assertThat(ORDER.indexOf(mentioned))
          .as("%s mentions package '%s'", source, mentioned)
          .isBetween(0, position);
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void onlyMqttKnowsPaho(Path source) throws IOException {
    if (!packageOf(source).equals("mqtt")) {
      assertThat(Files.readString(source)).doesNotContain("org.eclipse.paho");
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void onlyTheJacksonModuleKnowsDatabind(Path source) throws IOException {
    if (!packageOf(source).equals("jackson")) {
      assertThat(Files.readString(source)).doesNotContain("jackson.databind");
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void whatGeneratedCodeTouchesDoesNotLog(Path source) throws IOException {
    if (ORDER.indexOf(packageOf(source)) <= ORDER.indexOf(ROOT)) {
      assertThat(Files.readString(source)).doesNotContain("org.slf4j");
    }
  }

  @Test
  void hasNoCodeGeneratorOnItsClassPath() {
    assertThatThrownBy(() -> Class.forName("io.github.enoscodegen.codegen.EventCodegen"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> Class.forName("com.palantir.javapoet.JavaFile"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void findsEveryPackage() throws IOException {
    assertThat(sources().map(PackageOrderTest::packageOf).distinct())
        .containsExactlyInAnyOrderElementsOf(ORDER);
  }

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  private static String packageOf(Path source) {
    return source.getName(source.getNameCount() - 2).toString();
  }

  private static List<String> mentions(Path source) throws IOException {
    return OWN_NAME
        .matcher(Files.readString(source))
        .results()
        .map(PackageOrderTest::mentioned)
        .toList();
  }

  private static String mentioned(MatchResult match) {
    return match.group(1) == null ? ROOT : match.group(1);
  }
}
