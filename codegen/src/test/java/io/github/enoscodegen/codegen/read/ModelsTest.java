package io.github.enoscodegen.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code models/*.json} is right, and says what stands in the {@code .txt} beside it.
 *
 * <p>{@code -Dcases.rewrite=true} rewrites the expectations; review the difference like code.
 */
class ModelsTest {

  private static final Path MODELS = Path.of("src/test/resources/models");
  private static final boolean REWRITE = Boolean.getBoolean("cases.rewrite");

  static Stream<String> models() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void readsWhatTheModelSays(String name) throws IOException, ModelRejectedException {
    Path expected = MODELS.resolve(name.replace(".json", ".txt"));
    ModelFile file = new ModelFile(name, Files.readAllBytes(MODELS.resolve(name)));

    List<ThingModel> models = EventCodegen.readModels(List.of(file));

    String outline = Outline.of(models);
    if (REWRITE) {
      rewrite(expected, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(expected));
  }

  @Test
  void findsTheModels() throws IOException {
    assertThat(models()).hasSizeGreaterThan(10);
  }

  private static void rewrite(Path expected, String outline) throws IOException {
    if (!Files.exists(expected) || !Files.readString(expected).equals(outline)) {
      Files.writeString(expected, outline);
      System.out.println("rewrote " + expected);
    }
  }
}
