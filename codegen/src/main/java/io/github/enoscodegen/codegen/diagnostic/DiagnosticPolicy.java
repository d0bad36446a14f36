package io.github.enoscodegen.codegen.diagnostic;

import java.util.List;

/**
 * What a user decides about warnings. Errors are not a matter of opinion.
 *
 * @param warningsAsErrors whether a warning ends a run, too
 * @param suppressions warnings that the user knows of
 */
public record DiagnosticPolicy(boolean warningsAsErrors, List<Suppression> suppressions) {

  /** Warnings are warnings, and all of them are shown. */
  public static final DiagnosticPolicy DEFAULT = new DiagnosticPolicy(false, List.of());

  /** Copies the suppressions. */
  public DiagnosticPolicy {
    suppressions = List.copyOf(suppressions);
  }

  /** How grave it is to break a rule. */
  Severity severity(Rule rule) {
    return warningsAsErrors ? Severity.ERROR : rule.severity();
  }
}
