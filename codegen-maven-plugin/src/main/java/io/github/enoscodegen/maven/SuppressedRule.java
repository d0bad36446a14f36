package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.diagnostic.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * A warning that need not be seen again.
 *
 * <p>Maven fills it from {@code <suppression><rule/><within/><reason/></suppression>}.
 */
public final class SuppressedRule {

  @Nullable String rule;
  @Nullable String within;
  @Nullable String reason;

  Suppression suppression() {
    return new Suppression(trimmed(rule), trimmed(within), trimmed(reason));
  }

  private static String trimmed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
