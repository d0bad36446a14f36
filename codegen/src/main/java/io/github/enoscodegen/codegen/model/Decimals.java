package io.github.enoscodegen.codegen.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact numbers from text. */
public final class Decimals {

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,3})?");

  /**
   * The number that a text holds; empty if there is none, or one far beyond what a double can hold.
   * The exponents of doubles end at 308; arithmetic on far greater ones would take all memory.
   */
  public static Optional<BigDecimal> parse(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private Decimals() {}
}
