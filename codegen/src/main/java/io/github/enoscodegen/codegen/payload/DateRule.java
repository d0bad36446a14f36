package io.github.enoscodegen.codegen.payload;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.payload.WireForms.DateForm;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A DATE is a JSON string, {@code yyyy-MM-dd} (a real export's default) or {@code yyyy-MM-dd
 * HH:mm:ss} ("Creating Models"), and names a day that the calendar has.
 */
record DateRule(Set<DateForm> forms) implements ValueRule {

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

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (!(value instanceof JsonString text)) {
      misfits.must("be a JSON string (DATE)", Misfit.Kind.WRONG_JSON_TYPE, value);
    } else if (forms.stream().noneMatch(form -> matches(form, text.value()))) {
      misfits.must("be a date, " + inWords(), Misfit.Kind.BAD_DATE, value);
    }
  }

  private String inWords() {
    return forms.stream().map(DateRule::pattern).collect(Collectors.joining(" or "));
  }

  private static String pattern(DateForm form) {
    return switch (form) {
      case DATE -> "yyyy-MM-dd";
      case DATE_TIME -> "yyyy-MM-dd HH:mm:ss";
    };
  }

  private static boolean matches(DateForm form, String text) {
    return switch (form) {
      case DATE -> parses(DATE, text);
      case DATE_TIME -> parses(DATE_TIME, text);
    };
  }

  /** Whether a text is a date; an answer, where the parser would throw. */
  private static boolean parses(DateTimeFormatter formatter, String text) {
    try {
      formatter.parse(text);
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }
}
