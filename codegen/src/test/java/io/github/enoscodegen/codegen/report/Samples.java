package io.github.enoscodegen.codegen.report;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.Severity;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.diagnostic.Suppression;
import java.util.List;

/** Findings to write. */
final class Samples {

  static final ModelPath PATH =
      ModelPath.TOP.member("events").member("highTemp").member("outputData").item(2);

  private static final String TEXT = "{\n  \"高\ud83d\udd25\": \"LONG\",\n  \"x\": 1\n}\n";

  /** Reads {@code LONG}, in line 2 from column 9 on, in code points. */
  static Diagnostic error(String file, String message) {
    return new Diagnostic(
        Rule.UNKNOWN_DATA_TYPE,
        Severity.ERROR,
        SourceText.of(file, TEXT).position(TEXT.indexOf("\"LONG"), PATH),
        message);
  }

  static Diagnostic warning(String file, String message) {
    return new Diagnostic(
        Rule.MISSPELT_MEMBER,
        Severity.WARNING,
        SourceText.of(file, TEXT).position(TEXT.indexOf("\"x"), PATH.member("x")),
        message);
  }

  /** Complaints about two suppressions: one names no rule, none is of use. */
  static List<Diagnostic> suppressions() {
    Diagnostics diagnostics =
        new Diagnostics(
            new DiagnosticPolicy(
                false,
                List.of(
                    new Suppression("TOO_MANY_FEATURE", "", "known"),
                    new Suppression("MISSPELT_MEMBER", "events.a", "known"))));
    diagnostics.reportUnmatchedSuppressions();
    return diagnostics.inReadingOrder();
  }

  private Samples() {}
}
