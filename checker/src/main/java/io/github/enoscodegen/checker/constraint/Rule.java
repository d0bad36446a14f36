package io.github.enoscodegen.checker.constraint;

import java.util.Locale;

/** The ways in which an argument can be wrong; users search for their tags and keys. */
public enum Rule {
  /** A number lies outside its range. */
  RANGE,
  /** A text has too many characters. */
  MAX_LENGTH;

  /** What ends each message, such as {@code ENOS_MAX_LENGTH}. */
  public String tag() {
    return "ENOS_" + name();
  }

  /** What silences the rule in {@code @SuppressWarnings}, such as {@code enos:max-length}. */
  public String suppressionKey() {
    return "enos:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
