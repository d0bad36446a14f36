package io.github.enoscodegen.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code complaints} is a case: a wrong {@code model.json}, and in {@code
 * expected.txt} what a user is told, word for word.
 *
 * <p>{@code -Dcases.rewrite=true} rewrites the expectations; review the difference like code.
 */
class ComplaintsTest {

  private static final Path CASES = Path.of("src/test/resources/complaints");
  private static final boolean REWRITE = Boolean.getBoolean("cases.rewrite");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheUserWhatIsWrong(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("expected.txt");
    String complaints = complaints(Files.readAllBytes(CASES.resolve(name).resolve("model.json")));
    if (REWRITE) {
      rewrite(expected, complaints + "\n");
    }
    assertThat(complaints + "\n").isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @EnumSource
  void coversEveryRule(Rule rule) throws IOException {
    String everything = cases().map(ComplaintsTest::expected).collect(Collectors.joining());

    assertThat(everything).contains(" [" + rule + "]\n");
  }

  @Test
  void findsTheCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(100);
  }

  private static String complaints(byte[] content) {
    CodegenRequest request =
        CodegenRequest.of(
            List.of(new ModelFile("model.json", content)), PlanOptions.in("com.acme"));
    ModelRejectedException rejection =
        catchThrowableOfType(
            ModelRejectedException.class,
            () ->
                EventCodegen.run(
                    request,
                    files -> {
                      throw new AssertionError("generated " + files);
                    }));
    assertThat(rejection).as("the model is refused").isNotNull();
    return Objects.requireNonNull(rejection.getMessage());
  }

  private static String expected(String name) {
    try {
      return Files.readString(CASES.resolve(name).resolve("expected.txt"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void rewrite(Path expected, String complaints) throws IOException {
    if (!Files.exists(expected) || !Files.readString(expected).equals(complaints)) {
      Files.writeString(expected, complaints);
      System.out.println("rewrote " + expected);
    }
  }
}
