package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names that must differ.
 *
 * <p>Names that differ only by case count as the same: class files lie side by side on file systems
 * that do not tell case apart, and people misread the rest.
 */
final class Scope {

  private final Diagnostics diagnostics;
  private final Map<String, Claim> claims = new HashMap<>();

  Scope(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Takes a name for something; a clash is reported with both places. */
  String claim(String javaName, Claimant claimant) {
    Claim first =
        claims.putIfAbsent(javaName.toLowerCase(Locale.ROOT), new Claim(javaName, claimant));
    if (first != null) {
      report(javaName, claimant, first);
    }
    return javaName;
  }

  private void report(String javaName, Claimant claimant, Claim first) {
    diagnostics.report(
        Rule.JAVA_NAME_CLASH,
        claimant.position(),
        "%s becomes %s in Java, and so does %s (as %s) at %s. Give '%s' of model '%s' a Java name of its own, or rename one of them in the model."
            .formatted(
                claimant.what(),
                javaName,
                first.claimant().what(),
                first.javaName(),
                first.claimant().position(),
                claimant.element(),
                claimant.modelId()));
  }

  /**
   * What wants a name.
   *
   * @param what in words, with its identifier
   * @param modelId id of its model
   * @param element how a name mapping calls it
   * @param position where it stands
   */
  record Claimant(String what, String modelId, String element, SourcePosition position) {}

  private record Claim(String javaName, Claimant claimant) {}
}
