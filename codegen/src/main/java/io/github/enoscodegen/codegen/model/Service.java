package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.util.List;

/**
 * A command that a thing obeys.
 *
 * @param identifier its name on the wire
 * @param about what people should know
 * @param inputs its input parameters, in the order of the file
 * @param outputs its output parameters, in the order of the file
 * @param position where the identifier stands
 */
public record Service(
    String identifier,
    About about,
    List<Parameter> inputs,
    List<Parameter> outputs,
    SourcePosition position) {

  /** Copies the lists. */
  public Service {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }
}
