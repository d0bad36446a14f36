package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The exact value of a JSON number, whatever its exponent.
 *
 * <p>{@link BigDecimal} refuses exponents beyond an int and expands large ones when it is asked for
 * an integer; so exponents are cut at a size that lies beyond every bound, and values are only
 * compared.
 */
final class ExactNumber {

  private static final BigInteger MAX_EXPONENT = BigInteger.valueOf(100_000_000);

  static BigDecimal of(JsonNumber number) {
    String text = number.text();
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (exponent < 0) {
      return new BigDecimal(text);
    }
    BigDecimal mantissa = new BigDecimal(text.substring(0, exponent));
    return mantissa.scaleByPowerOfTen(exponent(text.substring(exponent + 1)));
  }

  static boolean isIntegral(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static int exponent(String digits) {
    return new BigInteger(digits).min(MAX_EXPONENT).max(MAX_EXPONENT.negate()).intValueExact();
  }

  private ExactNumber() {}
}
