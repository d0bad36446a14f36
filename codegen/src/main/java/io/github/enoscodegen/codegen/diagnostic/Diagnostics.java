package io.github.enoscodegen.codegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the complaints of a run. Not thread-safe. */
public final class Diagnostics {

  /** Far more than anybody reads, and few enough to fit into memory. */
  static final int MOST = 10_000;

  private final DiagnosticPolicy policy;
  private final Suppressions suppressions;
  private final List<Diagnostic> reported = new ArrayList<>();
  private int omitted;

  /** For a run in which every complaint counts as its rule has it. */
  public Diagnostics() {
    this(DiagnosticPolicy.DEFAULT);
  }

  /** For a run with a policy of its own; complains about suppressions that cannot work. */
  public Diagnostics(DiagnosticPolicy policy) {
    this.policy = policy;
    this.suppressions = new Suppressions(policy.suppressions());
    suppressions.reportBad(this::report);
  }

  /** Takes a complaint. */
  public void report(Rule rule, SourcePosition position, String message) {
    if (suppressions.suppress(rule, position)) {
      return;
    }
    if (reported.size() < MOST) {
      reported.add(new Diagnostic(rule, policy.severity(rule), position, message));
    } else {
      omitted++;
    }
  }

  /** Complains about suppressions that were of no use, when all rules have been looked at. */
  public void reportUnmatchedSuppressions() {
    suppressions.reportUnmatched(rule -> false, this::report);
  }

  /** The same in a run without payloads: suppressions for those may be of use in another run. */
  public void reportUnmatchedSuppressionsOfModels() {
    suppressions.reportUnmatched(Rule::isOfPayloads, this::report);
  }

  /** All complaints so far, by file and then in the order in which one reads. */
  public List<Diagnostic> inReadingOrder() {
    List<Diagnostic> sorted = new ArrayList<>();
    reported.stream().distinct().sorted(Diagnostic.READING_ORDER).forEach(sorted::add);
    if (omitted > 0) {
      sorted.add(omission(sorted.get(sorted.size() - 1).position()));
    }
    return List.copyOf(sorted);
  }

  private Diagnostic omission(SourcePosition last) {
    String message = "%d more complaints are not shown. Correct these first.";
    return new Diagnostic(
        Rule.TOO_MANY_COMPLAINTS, Severity.ERROR, last, message.formatted(omitted));
  }

  /**
   * Ends a stage: later stages may rely on everything this one checked.
   *
   * @throws ModelRejectedException if there is an error among the complaints
   */
  public void stopOnErrors() throws ModelRejectedException {
    if (omitted > 0 || reported.stream().anyMatch(Diagnostic::isError)) {
      throw new ModelRejectedException(inReadingOrder());
    }
  }
}
