package io.github.enoscodegen.maven.classes;

import java.util.List;

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
}
