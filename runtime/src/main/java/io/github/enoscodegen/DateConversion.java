package io.github.enoscodegen;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import io.github.enoscodegen.Violation.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads DATE. */
final class DateConversion {

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
    String limit = "be a date, " + forms(in.reading()) + " (DATE)";
    Optional<String> text = TimeText.of(value, in.reading().isLenient());
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
        ? TimeText.parsed(DATE, value.toString(), LocalDate::from)
        : null;
  }

  private static @Nullable LocalDate date(String text, ValueReading reading) {
    if (reading.isLenient()) {
      LocalDate date = TimeText.parsed(DATE, text, LocalDate::from);
      return date != null ? date : TimeText.parsed(DATE_TIME, text, LocalDate::from);
    }
    return switch (reading.formats().dates()) {
      case DATE -> TimeText.parsed(DATE, text, LocalDate::from);
      case DATE_TIME ->
          text.endsWith(" 00:00:00") ? TimeText.parsed(DATE_TIME, text, LocalDate::from) : null;
    };
  }

  private static String forms(ValueReading reading) {
    if (reading.isLenient()) {
      return "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss";
    }
    return switch (reading.formats().dates()) {
      case DATE -> "yyyy-MM-dd";
      case DATE_TIME -> "yyyy-MM-dd 00:00:00";
    };
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  private DateConversion() {}
}
