package io.github.enoscodegen.codegen.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives the engine any bytes. In the usual build these are the models of all other tests; profile
 * {@code fuzz} makes new ones from them.
 */
class ModelFuzzTest {

  private static final int MOST_BYTES = 200_000;

  static Stream<Arguments> models() throws IOException {
    Path resources = Path.of(property("basedir"), "src/test/resources");
    Path samples = Path.of(property("enos.samples"), "models");
    return Stream.of(contents(resources), contents(samples), zips()).flatMap(all -> all);
  }

  @MethodSource("models")
  @FuzzTest
  void isGeneratedOrRefused(byte[] content) throws IOException {
    AnyBytes.check(content);
  }

  private static Stream<Arguments> zips() {
    String model = "{\"modelId\": \"%s\", \"events\": {}}";
    return Stream.of(
            Zips.of("b.json", model.formatted("b"), "a.json", model.formatted("a")),
            Zips.stored("c.json", model.formatted("c").getBytes(StandardCharsets.UTF_8)))
        .map(zip -> Arguments.of((Object) zip));
  }

  private static Stream<Arguments> contents(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(json|zip)"))
          .filter(file -> file.toFile().length() < MOST_BYTES)
          .sorted()
          .toList()
          .stream()
          .map(ModelFuzzTest::content);
    }
  }

  private static Arguments content(Path file) {
    try {
      return Arguments.of((Object) Files.readAllBytes(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
