package io.github.enoscodegen.checker.constraint;

import java.util.Locale;

/** The ways in which an argument can be wrong; users search for their tags and keys. */
public enum Rule {
  /** A value is missing without which the builder throws. */
  REQUIRED,
  /** A setter gets null. */
  NULL,
  /** A catalogue is asked for an event that its model does not have. */
  EVENT,
  /** A number, date or timestamp lies outside its range. */
  RANGE,
  /** A decimal number is infinite or none. */
  FINITE,
  /** A text has too many characters or bytes. */
  MAX_LENGTH,
  /** A text holds half of a surrogate pair. */
  WELL_FORMED,
  /** An array has too many items. */
  MAX_ITEMS,
  /** A map has a key that the model does not know. */
  UNKNOWN_PARAMETER,
  /** A value of a map is of a kind that its parameter does not take. */
  WRONG_TYPE,
  /** An event lies before the year 2000. */
  TIME;

  /** What ends each message, such as {@code ENOS_MAX_LENGTH}. */
  public String tag() {
    return "ENOS_" + name();
  }

  /** What silences the rule in {@code @SuppressWarnings}, such as {@code enos:max-length}. */
  public String suppressionKey() {
    return "enos:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
