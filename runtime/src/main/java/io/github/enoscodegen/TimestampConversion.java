package io.github.enoscodegen;

import io.github.enoscodegen.ValueFormats.TimestampFormat;
import io.github.enoscodegen.Violation.Rule;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads TIMESTAMP. */
final class TimestampConversion {

  static @Nullable Instant toInstant(@Nullable Object value, UntypedValues in) {
    Optional<Instant> instant = javaInstant(value);
    if (instant.isPresent()) {
      return instant.get();
    }
    boolean lenient = in.reading().isLenient();
    TimestampFormat format = in.reading().formats().timestamps();
    Optional<String> text =
        lenient || format == TimestampFormat.STRING
            ? TimeText.of(value, lenient)
            : Optional.empty();
    Optional<GivenNumber> number =
        lenient || format == TimestampFormat.NUMBER ? GivenNumber.of(value) : Optional.empty();
    Instant read =
        text.isPresent()
            ? instant(text.get(), lenient)
            : number.map(TimestampConversion::instant).orElse(null);
    Rule rule = text.isPresent() || number.isPresent() ? Rule.FORMAT : Rule.WRONG_TYPE;
    return read != null ? read : in.refuse(rule, forms(in.reading()), value);
  }

  @SuppressWarnings("JavaUtilDate") // tables have it
  private static Optional<Instant> javaInstant(@Nullable Object value) {
    if (value instanceof Instant instant) {
      return Optional.of(instant);
    }
    if (value instanceof OffsetDateTime time) {
      return Optional.of(time.toInstant());
    }
    if (value instanceof ZonedDateTime time) {
      return Optional.of(time.toInstant());
    }
    // Not toInstant: the dates of java.sql refuse it.
    return value instanceof Date date && !isTimeOfDay(date)
        ? Optional.of(Instant.ofEpochMilli(date.getTime()))
        : Optional.empty();
  }

  /** It has a day too, that of 1970, which nobody means. */
  private static boolean isTimeOfDay(Object value) {
    return value.getClass().getName().equals("java.sql.Time");
  }

  private static @Nullable Instant instant(String text, boolean lenient) {
    boolean digits = text.matches("-?[0-9]{1,30}");
    if (digits) {
      return instant(new GivenNumber(text));
    }
    return lenient
        ? TimeText.parsed(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text, Instant::from)
        : null;
  }

  private static @Nullable Instant instant(GivenNumber number) {
    return number
        .integer()
        .filter(integer -> integer.bitLength() < Long.SIZE)
        .map(BigInteger::longValueExact)
        .map(Instant::ofEpochMilli)
        .orElse(null);
  }

  private static String forms(ValueReading reading) {
    if (reading.isLenient()) {
      return "be milliseconds since 1970 or a time in ISO 8601 with its offset (TIMESTAMP)";
    }
    return switch (reading.formats().timestamps()) {
      case STRING -> "be milliseconds since 1970 as a text of digits (TIMESTAMP)";
      case NUMBER -> "be milliseconds since 1970 as a number (TIMESTAMP)";
    };
  }

  private TimestampConversion() {}
}
