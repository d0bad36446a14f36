package io.github.enoscodegen.codegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the complaints of a run. Not thread-safe. */
public final class Diagnostics {

  private final List<Diagnostic> reported = new ArrayList<>();

  /** Takes a complaint. */
  public void report(Rule rule, SourcePosition position, String message) {
    reported.add(new Diagnostic(rule, position, message));
  }

  /** All complaints so far, by file and then in the order in which one reads. */
  public List<Diagnostic> inReadingOrder() {
    return reported.stream().distinct().sorted(Diagnostic.READING_ORDER).toList();
  }

  /**
   * Ends a stage: later stages may rely on everything this one checked.
   *
   * @throws ModelRejectedException if there is an error among the complaints
   */
  public void stopOnErrors() throws ModelRejectedException {
    if (reported.stream().anyMatch(Diagnostic::isError)) {
      throw new ModelRejectedException(inReadingOrder());
    }
  }
}
