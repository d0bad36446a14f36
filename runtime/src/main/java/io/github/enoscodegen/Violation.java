package io.github.enoscodegen;

import java.io.Serializable;

/**
 * One way in which a value does not fit its thing model.
 *
 * @param path which value, by identifiers on the wire, such as {@code position.x} or {@code
 *     codes[3]}; empty for the event itself
 * @param rule which rule it breaks
 * @param limit what the model allows, in words that complete "{@code path} must "
 * @param actual what was given, shortened; empty where nothing was
 * @param place where in the model the rule stands
 */
public record Violation(String path, Rule rule, String limit, String actual, String place)
    implements Serializable {

  /** The rules that a value can break. */
  public enum Rule {
    /** A required parameter was not set. */
    REQUIRED,
    /** A number, date or instant lies outside its range. */
    RANGE,
    /** NaN or an infinity, which JSON cannot hold. */
    FINITE,
    /** A text has too many characters. */
    MAX_LENGTH,
    /** An array has too many items. */
    MAX_ITEMS,
    /** A text holds half of a surrogate pair, which UTF-8 cannot hold. */
    WELL_FORMED,
    /** An untyped value is of another type. */
    WRONG_TYPE,
    /** An untyped text is not written as its type has it. */
    FORMAT,
    /** An enum has no such key, at least in this version of the model. */
    UNKNOWN_KEY,
    /** The model has no such parameter, at least in this version. */
    UNKNOWN_PARAMETER,
    /** What should be a JSON object is none. */
    NOT_JSON
  }

  /** The violation in one sentence, such as {@code level must be between 0 and 5, but is 9}. */
  public String message() {
    return (path.isEmpty() ? "the event" : path)
        + " must "
        + limit
        + (actual.isEmpty() ? "" : ", but is " + actual);
  }

  @Override
  public String toString() {
    return message() + " [" + rule + ", " + place + "]";
  }
}
