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
  String claim(String javaName, String what, SourcePosition position) {
    Claim first =
        claims.putIfAbsent(javaName.toLowerCase(Locale.ROOT), new Claim(javaName, what, position));
    if (first != null) {
      diagnostics.report(
          Rule.JAVA_NAME_CLASH,
          position,
          "%s becomes %s in Java, and so does %s (as %s) at %s. Rename one of them in the model."
              .formatted(what, javaName, first.what(), first.javaName(), first.position()));
    }
    return javaName;
  }

  private record Claim(String javaName, String what, SourcePosition position) {}
}
