package io.github.enoscodegen.maven;

import io.github.enoscodegen.maven.classes.CallSuppression;
import org.jspecify.annotations.Nullable;

/**
 * Calls that are wrong on purpose.
 *
 * <p>Maven fills it from {@code <callSuppression><classes/><rule/><reason/></callSuppression>}.
 */
public final class SuppressedCall {

  @Nullable String classes;
  @Nullable String rule;
  @Nullable String reason;

  CallSuppression suppression() {
    return new CallSuppression(trimmed(classes), trimmed(rule), trimmed(reason));
  }

  private static String trimmed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
