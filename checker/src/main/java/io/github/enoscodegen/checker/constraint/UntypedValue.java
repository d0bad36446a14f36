package io.github.enoscodegen.checker.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fromMap} makes of a constant, by the data type of its parameter: the most that any of
 * its readings takes, so that only what all refuse is complained about.
 *
 * @param value as the setter would be given it; {@code null} where that is not known, or refused
 * @param refusal what it must be instead, in words that follow "must"; {@code null} if it is taken
 */
record UntypedValue(@Nullable Object value, @Nullable String refusal) {

  private static final UntypedValue UNKNOWN = new UntypedValue(null, null);
  private static final Pattern NUMERIC =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  /** Longer numbers are not looked into: they may have exponents that cost much. */
  private static final int MAX_CHARS = 20;

  private static final Pattern LONG_EXPONENT = Pattern.compile(".*[eE][+-]?[0-9]{4,}");
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,30}");

  /** What is made of a value. */
  static UntypedValue of(String dataType, Object given) {
    return switch (dataType) {
      case "INT" -> ofInt(given);
      case "FLOAT", "DOUBLE" -> ofDecimal(dataType, given);
      case "BOOL" -> ofBool(given);
      case "STRING" -> ofText(given);
      case "DATE" ->
          given instanceof String ? UNKNOWN : only(LocalDate.class, given, "a date (DATE)");
      case "TIMESTAMP" -> ofTimestamp(given);
      case "ENUM" -> isText(given) || given instanceof Number ? UNKNOWN : refused("a key (ENUM)");
      case "FILE" -> given instanceof String ? taken(given) : refused("the URI of a file (FILE)");
      case "STRUCT" -> refused("an object (STRUCT)");
      case "ARRAY" -> only(ItemCount.class, given, "an array (ARRAY)");
      default -> UNKNOWN;
    };
  }

  private static UntypedValue taken(Object value) {
    return new UntypedValue(value, null);
  }

  private static UntypedValue refused(String unless) {
    return new UntypedValue(null, "be " + unless);
  }

  private static UntypedValue only(Class<?> type, Object given, String what) {
    return type.isInstance(given) ? taken(given) : refused(what);
  }

  private static boolean isText(Object given) {
    return given instanceof String;
  }

  private static UntypedValue ofInt(Object given) {
    Optional<BigDecimal> number = number(given);
    if (number.isEmpty()) {
      return isUnreadNumber(given) ? UNKNOWN : refused("an integer (INT)");
    }
    BigDecimal exact = number.get().stripTrailingZeros();
    if (exact.scale() > 0) {
      return refused("an integer (INT)");
    }
    BigInteger integer = exact.precision() - exact.scale() > 20 ? null : exact.toBigIntegerExact();
    return integer == null || integer.bitLength() >= Integer.SIZE
        ? new UntypedValue(null, "fit an INT")
        : taken(integer.intValueExact());
  }

  private static UntypedValue ofDecimal(String dataType, Object given) {
    if (given instanceof Double number && !Double.isFinite(number)) {
      return taken(given);
    }
    if (given instanceof Float number && !Float.isFinite(number)) {
      return taken(given);
    }
    Optional<BigDecimal> number = number(given);
    if (number.isEmpty()) {
      return isUnreadNumber(given) ? UNKNOWN : refused("a number (" + dataType + ")");
    }
    boolean single = dataType.equals("FLOAT");
    double read = single ? number.get().floatValue() : number.get().doubleValue();
    if (Double.isInfinite(read)) {
      return new UntypedValue(null, "fit a " + dataType);
    }
    return taken(single ? (Object) number.get().floatValue() : (Object) read);
  }

  /** A number in a text, and one that is not looked into. */
  private static boolean isUnreadNumber(Object given) {
    return given instanceof String text && NUMERIC.matcher(text.strip()).matches();
  }

  private static Optional<BigDecimal> number(Object given) {
    if (given instanceof Double || given instanceof Float) {
      return WrittenDecimal.of(given);
    }
    if (given instanceof Number) {
      return Optional.of(new BigDecimal(given.toString()));
    }
    return given instanceof String text && isShort(text.strip())
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }

  private static boolean isShort(String text) {
    return text.length() <= MAX_CHARS
        && NUMERIC.matcher(text).matches()
        && !LONG_EXPONENT.matcher(text).matches();
  }

  private static UntypedValue ofBool(Object given) {
    if (given instanceof Boolean) {
      return UNKNOWN;
    }
    String word = given instanceof String text ? text.strip().toLowerCase(Locale.ROOT) : "";
    boolean oneOrZero =
        number(given)
            .map(number -> number.compareTo(BigDecimal.ONE) == 0 || number.signum() == 0)
            .orElse(isUnreadNumber(given));
    return word.equals("true") || word.equals("false") || oneOrZero
        ? UNKNOWN
        : refused("true or false (BOOL)");
  }

  private static UntypedValue ofText(Object given) {
    return isText(given) || given instanceof Character
        ? taken(given.toString())
        : refused("a text (STRING)");
  }

  private static UntypedValue ofTimestamp(Object given) {
    if (given instanceof Instant) {
      return taken(given);
    }
    boolean digits = given instanceof String text && DIGITS.matcher(text).matches();
    if (given instanceof Integer || given instanceof Long || digits) {
      BigInteger milliseconds = new BigInteger(given.toString());
      return milliseconds.bitLength() < Long.SIZE
          ? taken(Instant.ofEpochMilli(milliseconds.longValueExact()))
          : refused("milliseconds since 1970 (TIMESTAMP)");
    }
    return isText(given) || given instanceof Number
        ? UNKNOWN
        : refused("milliseconds since 1970 (TIMESTAMP)");
  }
}
