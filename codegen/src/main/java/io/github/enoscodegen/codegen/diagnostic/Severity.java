package io.github.enoscodegen.codegen.diagnostic;

import java.util.Locale;

/** How grave a complaint is. */
public enum Severity {
  /** Nothing is generated. */
  ERROR,
  /** Worth a look; generation goes on. */
  WARNING;

  /** As printed: in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
