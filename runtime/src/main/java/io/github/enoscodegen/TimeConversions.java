package io.github.enoscodegen;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import io.github.enoscodegen.ValueFormats.TimestampFormat;
import io.github.enoscodegen.Violation.Rule;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads DATE and TIMESTAMP. */
final class TimeConversions {

  /** No form is longer. */
  private static final int MAX_CHARS = 64;

  private static final DateTimeFormatter DATE =
      strict(
          new DateTimeFormatterBuilder()
              .appendValue(YEAR, 4)
              .appendLiteral('-')
              .appendValue(MONTH_OF_YEAR, 2)
              .appendLiteral('-')
              .appendValue(DAY_OF_MONTH, 2));

  private static final DateTimeFormatter DATE_TIME =
      strict(
          new DateTimeFormatterBuilder()
              .append(DATE)
              .appendLiteral(' ')
              .appendValue(HOUR_OF_DAY, 2)
              .appendLiteral(':')
              .appendValue(MINUTE_OF_HOUR, 2)
              .appendLiteral(':')
              .appendValue(SECOND_OF_MINUTE, 2));

  static @Nullable LocalDate toDate(@Nullable Object value, UntypedValues in) {
    LocalDate date = javaDate(value, in.reading());
    if (date != null) {
      return date;
    }
    String limit = "be a date, " + dateForms(in.reading()) + " (DATE)";
    Optional<String> text = text(value, in.reading().isLenient());
    if (text.isEmpty()) {
      return in.refuse(Rule.WRONG_TYPE, limit, value);
    }
    LocalDate read = date(text.get(), in.reading());
    return read != null ? read : in.refuse(Rule.FORMAT, limit, value);
  }

  private static @Nullable LocalDate javaDate(@Nullable Object value, ValueReading reading) {
    if (value instanceof LocalDate date) {
      return date;
    }
    if (reading.isLenient() && value instanceof LocalDateTime dateTime) {
      return dateTime.toLocalDate();
    }
    // JDBC's own class for DATE, by name, since not every program has the module java.sql.
    return value != null && value.getClass().getName().equals("java.sql.Date")
        ? parsed(DATE, value.toString(), LocalDate::from)
        : null;
  }

  static @Nullable Instant toInstant(@Nullable Object value, UntypedValues in) {
    Optional<Instant> instant = javaInstant(value);
    if (instant.isPresent()) {
      return instant.get();
    }
    boolean lenient = in.reading().isLenient();
    TimestampFormat format = in.reading().formats().timestamps();
    Optional<String> text =
        lenient || format == TimestampFormat.STRING ? text(value, lenient) : Optional.empty();
    if (text.isPresent()) {
      Instant read = instant(text.get(), lenient);
      return read != null ? read : in.refuse(Rule.FORMAT, timestampForms(in.reading()), value);
    }
    Optional<GivenNumber> number =
        lenient || format == TimestampFormat.NUMBER ? GivenNumber.of(value) : Optional.empty();
    Instant read = number.map(TimeConversions::instant).orElse(null);
    Rule rule = number.isPresent() ? Rule.FORMAT : Rule.WRONG_TYPE;
    return read != null ? read : in.refuse(rule, timestampForms(in.reading()), value);
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
    return value instanceof Date date
        ? Optional.of(Instant.ofEpochMilli(date.getTime()))
        : Optional.empty();
  }

  private static @Nullable Instant instant(String text, boolean lenient) {
    boolean digits = text.matches("-?[0-9]{1,30}");
    if (digits) {
      return instant(new GivenNumber(text));
    }
    return lenient ? parsed(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text, Instant::from) : null;
  }

  private static @Nullable Instant instant(GivenNumber number) {
    return number
        .integer()
        .filter(integer -> integer.bitLength() < Long.SIZE)
        .map(BigInteger::longValueExact)
        .map(Instant::ofEpochMilli)
        .orElse(null);
  }

  private static @Nullable LocalDate date(String text, ValueReading reading) {
    if (reading.isLenient()) {
      LocalDate date = parsed(DATE, text, LocalDate::from);
      return date != null ? date : parsed(DATE_TIME, text, LocalDate::from);
    }
    return switch (reading.formats().dates()) {
      case DATE -> parsed(DATE, text, LocalDate::from);
      case DATE_TIME ->
          text.endsWith(" 00:00:00") ? parsed(DATE_TIME, text, LocalDate::from) : null;
    };
  }

  /** An answer, where the parser would throw. */
  private static <T> @Nullable T parsed(
      DateTimeFormatter formatter, String text, TemporalQuery<T> query) {
    try {
      return formatter.parse(text, query);
    } catch (DateTimeException notThisForm) {
      return null;
    }
  }

  private static Optional<String> text(@Nullable Object value, boolean stripped) {
    if (!(value instanceof CharSequence text)) {
      return Optional.empty();
    }
    String whole = text.length() > MAX_CHARS ? "" : text.toString();
    return Optional.of(stripped ? whole.strip() : whole);
  }

  private static String dateForms(ValueReading reading) {
    if (reading.isLenient()) {
      return "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss";
    }
    return switch (reading.formats().dates()) {
      case DATE -> "yyyy-MM-dd";
      case DATE_TIME -> "yyyy-MM-dd 00:00:00";
    };
  }

  private static String timestampForms(ValueReading reading) {
    if (reading.isLenient()) {
      return "be milliseconds since 1970 or a time in ISO 8601 with its offset (TIMESTAMP)";
    }
    return switch (reading.formats().timestamps()) {
      case STRING -> "be milliseconds since 1970 as a text of digits (TIMESTAMP)";
      case NUMBER -> "be milliseconds since 1970 as a number (TIMESTAMP)";
    };
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  private TimeConversions() {}
}
