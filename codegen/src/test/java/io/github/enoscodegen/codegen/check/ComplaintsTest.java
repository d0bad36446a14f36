package io.github.enoscodegen.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.CaseRequest;
import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.payload.PayloadSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code complaints} is a case: a {@code model.json}, and in {@code expected.txt}
 * what a user is told, word for word; {@code generated} in the end if the model is taken all the
 * same, {@code fits} if payloads are that lie in folder {@code payloads}.
 *
 * <p>A case whose name begins with that of a rule breaks the rule, unless its name ends with {@code
 * -kept}.
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
    String complaints = complaints(CASES.resolve(name));
    if (REWRITE) {
      rewrite(expected, complaints + "\n");
    }
    assertThat(complaints + "\n").isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "UNREADABLE_FILE",
        "FILE_TOO_LARGE",
        "BAD_ZIP",
        "UNKNOWN_SETTING",
        "MESSAGE_TOO_LARGE",
        "TOO_MANY_COMPLAINTS"
      })
  void breaksAndKeepsEveryRuleThatOneFileCanBreak(Rule rule) throws IOException {
    Map<Boolean, List<String>> named =
        cases()
            .filter(name -> ruleOf(name).filter(rule::equals).isPresent())
            .collect(Collectors.partitioningBy(name -> name.endsWith("-kept")));

    assertThat(named.get(false)).isNotEmpty().allMatch(name -> expected(name).contains(id(rule)));
    assertThat(named.get(true)).isNotEmpty().noneMatch(name -> expected(name).contains(id(rule)));
  }

  @Test
  void findsTheCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(150);
  }

  /** The rule with whose name that of a case begins, and of several the longest. */
  private static Optional<Rule> ruleOf(String name) {
    return Arrays.stream(Rule.values())
        .filter(rule -> (name + "-").startsWith(prefix(rule)))
        .max(Comparator.comparing(rule -> rule.name().length()));
  }

  private static String prefix(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
  }

  private static String id(Rule rule) {
    return " [" + rule + "]\n";
  }

  private static String complaints(Path folder) throws IOException {
    CodegenRequest request = CaseRequest.in(folder);
    Optional<PayloadSamples> payloads = CaseRequest.payloadsIn(folder);
    try {
      return payloads.isPresent()
          ? ended(EventCodegen.check(request, payloads.get()), "fits")
          : ended(EventCodegen.run(request, files -> {}).diagnostics(), "generated");
    } catch (ModelRejectedException e) {
      return text(e.diagnostics());
    }
  }

  private static String ended(List<Diagnostic> warnings, String end) {
    return warnings.isEmpty() ? end : text(warnings) + "\n" + end;
  }

  private static String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
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
