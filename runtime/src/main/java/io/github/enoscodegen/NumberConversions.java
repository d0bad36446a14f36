package io.github.enoscodegen;

import io.github.enoscodegen.ValueFormats.BooleanFormat;
import io.github.enoscodegen.Violation.Rule;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads INT, FLOAT, DOUBLE and BOOL. */
final class NumberConversions {

  static @Nullable Integer toInt(@Nullable Object value, UntypedValues in) {
    Optional<GivenNumber> number = number(value, in);
    if (number.isEmpty()) {
      return in.refuse(Rule.WRONG_TYPE, "be a number (INT)", value);
    }
    if (!number.get().isInteger()) {
      return in.refuse(Rule.WRONG_TYPE, "be an integer (INT)", value);
    }
    return number
        .get()
        .integer()
        .filter(integer -> integer.bitLength() < Integer.SIZE)
        .map(BigInteger::intValueExact)
        .orElseGet(() -> in.refuse(Rule.RANGE, "fit an INT", value));
  }

  static @Nullable Float toFloat(@Nullable Object value, UntypedValues in) {
    Optional<GivenNumber> number = number(value, in);
    if (number.isEmpty()) {
      return in.refuse(Rule.WRONG_TYPE, "be a number (FLOAT)", value);
    }
    float read = Float.parseFloat(number.get().text());
    return Float.isFinite(read) || !number.get().isFinite()
        ? Float.valueOf(read)
        : in.refuse(Rule.RANGE, "fit a FLOAT", value);
  }

  static @Nullable Double toDouble(@Nullable Object value, UntypedValues in) {
    Optional<GivenNumber> number = number(value, in);
    if (number.isEmpty()) {
      return in.refuse(Rule.WRONG_TYPE, "be a number (DOUBLE)", value);
    }
    double read = Double.parseDouble(number.get().text());
    return Double.isFinite(read) || !number.get().isFinite()
        ? Double.valueOf(read)
        : in.refuse(Rule.RANGE, "fit a DOUBLE", value);
  }

  static @Nullable Boolean toBoolean(@Nullable Object value, UntypedValues in) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    boolean numbers =
        in.reading().isLenient() || in.reading().formats().booleans() == BooleanFormat.NUMBER;
    Boolean read = numbers ? toBoolean(numeral(value, in)) : null;
    String limit = numbers ? "be true, false, 1 or 0 (BOOL)" : "be true or false (BOOL)";
    return read != null ? read : in.refuse(Rule.WRONG_TYPE, limit, value);
  }

  private static @Nullable Boolean toBoolean(Optional<GivenNumber> number) {
    if (number.isEmpty() || !(number.get().is(0) || number.get().is(1))) {
      return null;
    }
    return number.get().is(1);
  }

  /** The words true and false count as 1 and 0 where texts count as numbers. */
  private static Optional<GivenNumber> numeral(@Nullable Object value, UntypedValues in) {
    if (in.reading().isLenient() && value instanceof CharSequence text && text.length() < 60) {
      return switch (text.toString().strip().toLowerCase(Locale.ROOT)) {
        case "true" -> Optional.of(new GivenNumber("1"));
        case "false" -> Optional.of(new GivenNumber("0"));
        default -> number(value, in);
      };
    }
    return number(value, in);
  }

  private static Optional<GivenNumber> number(@Nullable Object value, UntypedValues in) {
    return in.reading().isLenient() ? GivenNumber.parse(value) : GivenNumber.of(value);
  }

  private NumberConversions() {}
}
