package io.github.enoscodegen.codegen.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The models of a run are wrong; nothing was generated. */
public final class ModelRejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialized; the exception class demands the field's opinion
  private final List<Diagnostic> diagnostics;

  /**
   * Ends a run.
   *
   * @param diagnostics all complaints, in reading order; at least one is an error
   */
  public ModelRejectedException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All complaints, in reading order. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
