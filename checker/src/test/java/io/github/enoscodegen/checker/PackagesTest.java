package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagesTest {

  private static final Path ROOT = Path.of("src/main/java/io/github/enoscodegen/checker");
  private static final Pattern OWN_IMPORT =
      Pattern.compile("import (?:static )?io\\.github\\.enoscodegen\\.([\\w.]+);");

  @ParameterizedTest
  @ValueSource(strings = {"constant", "constraint"})
  void theLowerPackagesKnowNoOther(String name) throws IOException {
    try (Stream<Path> sources = Files.list(ROOT.resolve(name))) {
      assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(imports(source)).isEmpty());
    }
  }

  @Test
  void theFlowKnowsConstraintsOnly() throws IOException {
    try (Stream<Path> sources = Files.list(ROOT.resolve("flow"))) {
      assertThat(sources.flatMap(PackagesTest::imports))
          .isNotEmpty()
          .allMatch(name -> name.matches("import .*\\.checker\\.(constraint|flow)\\..*"));
    }
  }

  private static Stream<String> imports(Path source) {
    return OWN_IMPORT.matcher(text(source)).results().map(MatchResult::group);
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
