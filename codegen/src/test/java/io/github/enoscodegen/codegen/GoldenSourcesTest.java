package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code cases} is a case: {@code model.json} must give exactly the sources under
 * {@code expected}, which compile without warnings; {@code Use.java} uses them and must say what
 * stands in {@code use.txt}.
 *
 * <p>{@code -Dcases.rewrite=true} rewrites the expectations; review the difference like code.
 */
class GoldenSourcesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean REWRITE = Boolean.getBoolean("cases.rewrite");

  @TempDir Path classes;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("gives the expected sources, which compile without warnings and work")
  void givesTheExpectedSources(Path folder) throws Exception {
    Map<String, String> generated = generate(folder);
    if (REWRITE) {
      rewrite(folder.resolve("expected"), generated);
    }
    assertThat(generated).isEqualTo(read(folder.resolve("expected")));

    String said = use(folder, generated);
    if (REWRITE) {
      Files.writeString(folder.resolve("use.txt"), said);
    }
    assertThat(said).isEqualTo(Files.readString(folder.resolve("use.txt")));
  }

  @Test
  void findsTheCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(5);
  }

  private static Map<String, String> generate(Path folder) throws Exception {
    List<SourceFile> written = new ArrayList<>();
    EventCodegen.run(CaseRequest.in(folder), written::addAll);
    return written.stream()
        .collect(
            Collectors.toMap(SourceFile::path, SourceFile::content, (a, b) -> a, TreeMap::new));
  }

  private String use(Path folder, Map<String, String> generated) throws Exception {
    Map<String, String> sources = new TreeMap<>(generated);
    sources.put("Use.java", Files.readString(folder.resolve("Use.java")));
    return Compilation.of(sources, classes).call("Use", "use");
  }

  private static Map<String, String> read(Path expected) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(expected)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = expected.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    return files;
  }

  private static void rewrite(Path expected, Map<String, String> generated) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> paths = Files.walk(expected)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
  }
}
