package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.util.List;

/**
 * A notification that a thing sends.
 *
 * @param identifier its name on the wire
 * @param about what people should know
 * @param type how grave it is
 * @param outputs its output parameters, in the order of the file; may be empty
 * @param position where the identifier stands
 */
public record Event(
    String identifier,
    About about,
    EventType type,
    List<Parameter> outputs,
    SourcePosition position) {

  /** Copies the list. */
  public Event {
    outputs = List.copyOf(outputs);
  }

  /** How grave an event is. */
  public enum EventType {
    /** A notification. */
    INFO,
    /** A warning. */
    WARN,
    /** A fault. */
    ERROR
  }
}
