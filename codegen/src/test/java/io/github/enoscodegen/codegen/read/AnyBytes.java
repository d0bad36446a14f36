package io.github.enoscodegen.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import java.io.IOException;
import java.util.List;

/** What holds for a model file of any bytes: events are generated from it, or it is refused. */
final class AnyBytes {

  private static final String NAME = "model.json";

  /** Enough to see that places are right; looking at each of ten thousand takes long. */
  private static final int LOOKED_AT = 20;

  /**
   * Runs the engine twice. Whatever else than a rejection it throws goes on to the caller.
   *
   * @return the complaints; empty if events were generated
   */
  static List<Diagnostic> check(byte[] content) throws IOException {
    Outcome outcome = run(content);
    assertThat(run(content).shown()).isEqualTo(outcome.shown());
    outcome.diagnostics().stream().limit(LOOKED_AT).forEach(AnyBytes::checkPlace);
    return outcome.diagnostics();
  }

  private static Outcome run(byte[] content) throws IOException {
    CodegenRequest request =
        CodegenRequest.of(List.of(new ModelFile(NAME, content)), PlanOptions.in("com.acme"));
    try {
      return new Outcome(EventCodegen.run(request, files -> {}).files().toString(), List.of());
    } catch (ModelRejectedException e) {
      assertThat(e.diagnostics()).isNotEmpty().anyMatch(Diagnostic::isError);
      assertThat(e.getMessage()).startsWith(NAME).doesNotContain("\0", "\u001b", "\r", "\u2028");
      return new Outcome(String.valueOf(e.getMessage()), e.diagnostics());
    }
  }

  private static void checkPlace(Diagnostic diagnostic) {
    SourcePosition position = diagnostic.position();
    assertThat(position.file()).startsWith(NAME);
    List<String> lines = List.of(position.source().text().split("\r\n|\r|\n", -1));
    assertThat(position.line()).isBetween(1, lines.size());
    String line = lines.get(position.line() - 1);
    assertThat(position.column()).isBetween(1, line.codePointCount(0, line.length()) + 2);
  }

  private record Outcome(String shown, List<Diagnostic> diagnostics) {}

  private AnyBytes() {}
}
