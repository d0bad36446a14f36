package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;

/**
 * The value that a thing model proposes for a parameter. Never sent by itself.
 *
 * @param kind how the file writes it
 * @param text the value; numbers as they are written, empty for composites
 * @param position where it stands
 */
public record DefaultValue(Kind kind, String text, SourcePosition position) {

  /** How a value is written. */
  public enum Kind {
    /** As a number. */
    NUMBER,
    /** As a string. */
    TEXT,
    /** As true or false. */
    BOOLEAN,
    /** As an object or an array. */
    COMPOSITE
  }
}
