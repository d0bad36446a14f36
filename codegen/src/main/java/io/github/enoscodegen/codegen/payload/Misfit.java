package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;

/**
 * One way in which a payload does not fit its thing model.
 *
 * @param kind which rule it breaks
 * @param position where in the payload; its path leads there from the top of the document
 * @param path which value, from the event's outputs on, such as {@code position.x} or {@code
 *     codes[3]}; empty for the event itself
 * @param message what is wrong, with the offending text quoted, and what would be right
 */
public record Misfit(Kind kind, SourcePosition position, String path, String message) {

  /** The rules that a payload can break. */
  public enum Kind {
    /** The model has no such event. */
    UNKNOWN_EVENT(Rule.UNKNOWN_EVENT),
    /** The event or struct has no such parameter. */
    UNKNOWN_PARAMETER(Rule.UNKNOWN_PARAMETER),
    /** A required parameter is not there. */
    MISSING_PARAMETER(Rule.MISSING_PARAMETER),
    /** The data type does not go with this kind of JSON value. */
    WRONG_JSON_TYPE(Rule.WRONG_JSON_TYPE),
    /** A number that must be integral has a fraction. */
    NOT_AN_INTEGER(Rule.NOT_AN_INTEGER),
    /** A number lies outside its range, or outside what its data type can hold. */
    OUT_OF_RANGE(Rule.OUT_OF_RANGE),
    /** A text has too many characters. */
    TOO_LONG(Rule.TOO_LONG),
    /** A text holds half of a surrogate pair, which UTF-8 cannot hold. */
    MALFORMED_TEXT(Rule.MALFORMED_TEXT),
    /** A file has no URI. */
    EMPTY_FILE(Rule.EMPTY_FILE_URI),
    /** An array has too many items. */
    TOO_MANY_ITEMS(Rule.TOO_MANY_ITEMS),
    /** The enum has no such key. */
    UNKNOWN_ENUM_KEY(Rule.UNKNOWN_ENUM_KEY),
    /** A text is not a date, or the calendar has no such day. */
    BAD_DATE(Rule.BAD_DATE),
    /** A text is not a number of milliseconds. */
    BAD_TIMESTAMP(Rule.BAD_TIMESTAMP);

    private final Rule rule;

    Kind(Rule rule) {
      this.rule = rule;
    }

    /** The rule as complaints about payload files name it. */
    public Rule rule() {
      return rule;
    }
  }

  /** Place, message and kind in one line. */
  @Override
  public String toString() {
    return position + ": " + message + " [" + kind + "]";
  }
}
