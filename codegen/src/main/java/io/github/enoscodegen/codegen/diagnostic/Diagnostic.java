package io.github.enoscodegen.codegen.diagnostic;

import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * One complaint about one place in one model file.
 *
 * @param rule the rule that is broken
 * @param severity how grave it is in this run
 * @param position where
 * @param message what is wrong, with the offending text quoted, and what to do
 */
public record Diagnostic(Rule rule, Severity severity, SourcePosition position, String message) {

  /** By file, then in the order in which one reads. */
  static final Comparator<Diagnostic> READING_ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> diagnostic.position().file())
          .thenComparing(diagnostic -> diagnostic.position().offset())
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** Whether it ends the run. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** In one line, as compilers print it: {@code file:line:column: error: message [RULE]}. */
  public String summary() {
    return OneLine.of(
        position + ": " + severity + ": " + OneLine.shortened(message) + " [" + rule + "]");
  }

  /**
   * The summary, the place in the model, the source line, and a caret under the offending token; no
   * line of a file that has none, or that could not be read.
   */
  @Override
  public String toString() {
    String path = position.path().toString();
    return summary()
        + (path.isEmpty() ? "" : "\n    at " + OneLine.of(OneLine.shortened(path)))
        + (position.source().text().isEmpty() ? "" : excerpt());
  }

  private String excerpt() {
    return Excerpt.of(position)
        .lines()
        .map(line -> "\n" + ("    " + line).stripTrailing())
        .collect(Collectors.joining());
  }
}
