package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.ValueFormats.DateFormat;
import io.github.enoscodegen.ValueFormats.TimestampFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReadingTest {

  private static final String DIGITS =
      "v must be milliseconds since 1970 as a text of digits (TIMESTAMP), but is ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2026-01-31\" | 2026-01-31",
        "\"0000-01-01\" | 0000-01-01",
        "\"2024-02-29\" | 2024-02-29",
        "\"2026-02-29\" | v must be a date, yyyy-MM-dd (DATE), but is \"2026-02-29\"",
        "\"2026-1-31\" | v must be a date, yyyy-MM-dd (DATE), but is \"2026-1-31\"",
        "\" 2026-01-31\" | v must be a date, yyyy-MM-dd (DATE), but is \" 2026-01-31\"",
        "\"+12026-01-31\" | v must be a date, yyyy-MM-dd (DATE), but is \"+12026-01-31\"",
        "\"2026-01-31 00:00:00\" | v must be a date, yyyy-MM-dd (DATE), but is \"2026-01-31 00:00:00\"",
        "20260131 | v must be a date, yyyy-MM-dd (DATE), but is 20260131",
      })
  void readsDatesStrictly(String json, String expected) {
    assertThat(Untyped.strict(ValueKind.DATE, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2026-01-31 00:00:00\" | 2026-01-31",
        "\"2026-01-31 15:04:05\" | v must be a date, yyyy-MM-dd 00:00:00 (DATE), but is \"2026-01-31 15:04:05\"",
        "\"2026-01-31\" | v must be a date, yyyy-MM-dd 00:00:00 (DATE), but is \"2026-01-31\"",
      })
  void readsDatesThatAreWrittenWithATime(String json, String expected) {
    ValueReading reading = ValueReading.of(ValueFormats.DEFAULT.with(DateFormat.DATE_TIME));

    assertThat(Untyped.json(ValueKind.DATE, json, reading)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-31", " 2026-01-31 ", "2026-01-31 00:00:00", "2026-01-31 23:59:59"})
  void readsDatesLeniently(String text) {
    assertThat(Untyped.of(ValueKind.DATE, text, ValueReading.LENIENT)).isEqualTo("2026-01-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-01-31 24:00:00", "2026-01-31T00:00:00", "31.01.2026"})
  void refusesOtherDatesLeniently(String text) {
    assertThat(Untyped.of(ValueKind.DATE, text, ValueReading.LENIENT))
        .isEqualTo(
            "v must be a date, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss (DATE), but is \"" + text + "\"");
  }

  @Test
  void readsTheDatesOfJava() {
    assertThat(Untyped.of(ValueKind.DATE, LocalDate.of(2026, 1, 31), ValueReading.STRICT))
        .isEqualTo("2026-01-31");
    assertThat(Untyped.of(ValueKind.DATE, java.sql.Date.valueOf("2026-01-31"), ValueReading.STRICT))
        .isEqualTo("2026-01-31");
    LocalDateTime dateTime = LocalDateTime.of(2026, 1, 31, 15, 4);
    assertThat(Untyped.of(ValueKind.DATE, dateTime, ValueReading.LENIENT)).isEqualTo("2026-01-31");
    assertThat(Untyped.of(ValueKind.DATE, dateTime, ValueReading.STRICT))
        .isEqualTo("v must be a date, yyyy-MM-dd (DATE), but is of class java.time.LocalDateTime");
  }

  @ParameterizedTest
  @CsvSource({
    "1769817600000, 2026-01-31T00:00:00Z",
    "-1, 1969-12-31T23:59:59.999Z",
    "9223372036854775807, +292278994-08-17T07:12:55.807Z",
  })
  void readsTimestampsStrictly(String digits, String expected) {
    assertThat(Untyped.strict(ValueKind.TIMESTAMP, '"' + digits + '"')).isEqualTo(expected);
    ValueReading numbers = ValueReading.of(ValueFormats.DEFAULT.with(TimestampFormat.NUMBER));
    assertThat(Untyped.json(ValueKind.TIMESTAMP, digits, numbers)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1769817600000",
        "\"\"",
        "\" 1\"",
        "\"+1\"",
        "\"1.0\"",
        "\"9223372036854775808\"",
        "\"2026-01-31T00:00:00Z\"",
        "true"
      })
  void refusesOtherTimestampsStrictly(String json) {
    assertThat(Untyped.strict(ValueKind.TIMESTAMP, json)).isEqualTo(DIGITS + json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "1.5", "9223372036854775808", "1e999999999"})
  void refusesTimestampsThatAreNoNumbers(String json) {
    ValueReading numbers = ValueReading.of(ValueFormats.DEFAULT.with(TimestampFormat.NUMBER));

    assertThat(Untyped.json(ValueKind.TIMESTAMP, json, numbers))
        .isEqualTo("v must be milliseconds since 1970 as a number (TIMESTAMP), but is " + json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1769817600000",
        "1.7698176e12",
        "\"1769817600000\"",
        "\" 1769817600000 \"",
        "\"2026-01-31T00:00:00Z\"",
        "\"2026-01-31T08:00:00.000+08:00\""
      })
  void readsTimestampsLeniently(String json) {
    assertThat(Untyped.lenient(ValueKind.TIMESTAMP, json)).isEqualTo("2026-01-31T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2026-01-31T00:00:00\"", "\"2026-01-31\"", "1.5", "\"now\""})
  void refusesOtherTimestampsLeniently(String json) {
    assertThat(Untyped.lenient(ValueKind.TIMESTAMP, json))
        .isEqualTo(
            "v must be milliseconds since 1970 or a time in ISO 8601 with its offset (TIMESTAMP),"
                + " but is "
                + json);
  }

  static Stream<Arguments> instants() {
    Instant instant = Instant.parse("2026-01-31T00:00:00Z");
    return Stream.of(
        Arguments.of(instant),
        Arguments.of(instant.atOffset(ZoneOffset.ofHours(8))),
        Arguments.of(instant.atZone(ZoneId.of("Asia/Shanghai"))),
        Arguments.of(Date.from(instant)),
        Arguments.of(java.sql.Timestamp.from(instant)),
        Arguments.of(new java.sql.Date(instant.toEpochMilli())));
  }

  @ParameterizedTest
  @MethodSource("instants")
  void readsTheInstantsOfJava(Object value) {
    assertThat(Untyped.of(ValueKind.TIMESTAMP, value, ValueReading.STRICT))
        .isEqualTo("2026-01-31T00:00:00Z");
  }
}
