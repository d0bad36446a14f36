package io.github.enoscodegen;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import io.github.enoscodegen.json.NumberText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of whatever Java type, as the decimal that is written for it.
 *
 * <p>Exponents and digits cost nothing: what lies far beyond every type is only compared.
 *
 * @param text a decimal number, perhaps with an exponent; NaN or an infinity
 */
record GivenNumber(String text) {

  /** As strict as JSON but for a plus sign, leading zeros and a missing digit at the point. */
  private static final Pattern NUMERIC =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  private static final int MAX_CHARS = 1_000;
  private static final int MAX_BITS = 4_096;
  private static final BigInteger MAX_EXPONENT = BigInteger.valueOf(100_000_000);

  /** The number that a value is, if it is one. */
  static Optional<GivenNumber> of(@Nullable Object value) {
    return Optional.ofNullable(decimal(value)).map(GivenNumber::new);
  }

  /** The number that a value is, or that a text holds between blanks. */
  static Optional<GivenNumber> parse(@Nullable Object value) {
    if (value instanceof CharSequence text && text.length() <= MAX_CHARS) {
      String number = text.toString().strip();
      return NUMERIC.matcher(number).matches()
          ? Optional.of(new GivenNumber(number))
          : Optional.empty();
    }
    return of(value);
  }

  private static @Nullable String decimal(@Nullable Object value) {
    if (value instanceof Double number) {
      return DoubleToDecimal.toString(number);
    }
    if (value instanceof Float number) {
      return FloatToDecimal.toString(number);
    }
    if (value instanceof BigDecimal number) {
      return isShort(number.unscaledValue()) ? number.toString() : null;
    }
    if (value instanceof BigInteger number) {
      return isShort(number) ? number.toString() : null;
    }
    return isWhole(value) || value instanceof NumberText ? String.valueOf(value) : null;
  }

  private static boolean isShort(BigInteger number) {
    return number.bitLength() <= MAX_BITS;
  }

  private static boolean isWhole(@Nullable Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  /** Whether this is none of Java's NaN and infinities: those are the builder's to refuse. */
  boolean isFinite() {
    return !Character.isLetter(text.charAt(text.length() - 1));
  }

  /** The integer that this is exactly; empty if it is none, or lies beyond 64 bits. */
  Optional<BigInteger> integer() {
    return exact()
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= 20)
        .map(BigDecimal::toBigIntegerExact);
  }

  /** Whether this is an integer, however great. */
  boolean isInteger() {
    return exact().map(number -> number.stripTrailingZeros().scale() <= 0).orElse(false);
  }

  /** Whether this is exactly a number. */
  boolean is(long other) {
    return integer().map(BigInteger.valueOf(other)::equals).orElse(false);
  }

  private Optional<BigDecimal> exact() {
    if (!isFinite()) {
      return Optional.empty();
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    return Optional.of(
        exponent < 0
            ? new BigDecimal(text)
            : new BigDecimal(text.substring(0, exponent))
                .scaleByPowerOfTen(cut(text.substring(exponent + 1))));
  }

  /** BigDecimal refuses exponents beyond an int. */
  private static int cut(String exponent) {
    return new BigInteger(exponent).min(MAX_EXPONENT).max(MAX_EXPONENT.negate()).intValueExact();
  }
}
