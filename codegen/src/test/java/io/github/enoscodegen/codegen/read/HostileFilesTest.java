package io.github.enoscodegen.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models garbled at random are refused, or are still models: nothing else happens. */
class HostileFilesTest {

  private static final Path MODELS = Path.of("src/test/resources/models");
  private static final int ROUNDS = 20;

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u",
          "\0",
          "null",
          "true",
          "-1",
          "1e999999",
          "1e99999999999",
          "\"\"",
          "{}",
          "[]",
          "\"STRUCT\"",
          "\"ARRAY\"",
          "\"ENUM\"",
          "\"TSLStruct\"",
          "\"TSLArray\"",
          "\"dataDefinition\":\"{}\",",
          "\"identifier\":\"\",",
          "高",
          "\ud83d\udd25",
          "\\ud83d",
          "99999999999999999999");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areRefusedOrRead(long seed) throws IOException {
    Random random = new Random(seed);
    for (Path model : models()) {
      byte[] content = Files.readAllBytes(model);
      for (int round = 0; round < ROUNDS; round++) {
        run(garbled(content, random), seed, model);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areRefusedOrReadWhereOnlyWordsWereExchanged(long seed) throws IOException {
    Random random = new Random(seed);
    for (Path model : models()) {
      String text = Files.readString(model);
      for (int round = 0; round < ROUNDS; round++) {
        String changed = exchanged(text, random);
        run(changed.getBytes(StandardCharsets.UTF_8), seed, model);
      }
    }
  }

  private static void run(byte[] content, long seed, Path model) throws IOException {
    CodegenRequest request =
        CodegenRequest.of(
            List.of(new ModelFile("model.json", content)), PlanOptions.in("com.acme"));
    try {
      EventCodegen.run(request, files -> assertThat(files).isNotNull());
    } catch (ModelRejectedException e) {
      assertThat(e.getMessage()).startsWith("model.json:").doesNotContain("\0", "\u001b");
    } catch (RuntimeException | StackOverflowError e) {
      fail(
          "seed %d, %s:%n%s".formatted(seed, model, new String(content, StandardCharsets.UTF_8)),
          e);
    }
  }

  private static byte[] garbled(byte[] content, Random random) {
    byte[] bytes = content.clone();
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      bytes = edited(bytes, random);
    }
    return bytes;
  }

  private static byte[] edited(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
      case 2 -> joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(20)));
      default -> joined(bytes, at, piece(random).getBytes(StandardCharsets.UTF_8), at);
    };
  }

  private static byte[] joined(byte[] bytes, int head, byte[] piece, int tail) {
    byte[] joined = Arrays.copyOf(bytes, head + piece.length + bytes.length - tail);
    System.arraycopy(piece, 0, joined, head, piece.length);
    System.arraycopy(bytes, tail, joined, head + piece.length, bytes.length - tail);
    return joined;
  }

  /** With a value, or a name, put in the place of another; mostly still JSON. */
  private static String exchanged(String text, Random random) {
    String[] tokens = text.split("(?<=[\\[{:,])\\s*|\\s*(?=[]}:,])", -1);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(tokens.length);
      tokens[at] = random.nextBoolean() ? piece(random) : tokens[random.nextInt(tokens.length)];
    }
    return String.join("", tokens);
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
