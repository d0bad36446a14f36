package io.github.enoscodegen.codegen.payload;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal digits that fit a long, as ids and times of a request have them. */
final class LongText {

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}");
  private static final int LONG_BITS = 63;

  static Optional<Long> parse(String text) {
    return Optional.of(text)
        .filter(digits -> DIGITS.matcher(digits).matches())
        .map(BigInteger::new)
        .filter(value -> value.bitLength() <= LONG_BITS)
        .map(BigInteger::longValueExact);
  }

  private LongText() {}
}
