package io.github.enoscodegen.maven.classes;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check of classes found.
 *
 * @param findings by class, line and message; each line and message once
 * @param warnings what could not be looked at, and why, for users
 */
public record ClassCheckResult(List<Finding> findings, List<String> warnings) {

  /** Copies the lists. */
  public ClassCheckResult {
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }

  /**
   * Leaves out findings that are meant.
   *
   * @return with a further warning for each suppression that leaves out nothing
   */
  public ClassCheckResult without(List<CallSuppression> suppressions) {
    List<Finding> left =
        findings.stream()
            .filter(finding -> suppressions.stream().noneMatch(one -> one.matches(finding)))
            .toList();
    Stream<String> unused =
        suppressions.stream()
            .filter(suppression -> findings.stream().noneMatch(suppression::matches))
            .map(
                suppression ->
                    "The suppression of %s suppresses nothing: remove it, or correct <classes>."
                        .formatted(suppression));
    return new ClassCheckResult(left, Stream.concat(warnings.stream(), unused).toList());
  }
}
