package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.ValueFormats.BooleanFormat;
import io.github.enoscodegen.ValueFormats.DateFormat;
import io.github.enoscodegen.ValueFormats.TimestampFormat;
import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final Instant BEGUN = Instant.parse("2026-01-31T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          BOOLEAN, DATE,      STRING, true,  `"2026-01-31"`,          `"1769817600000"`
          BOOLEAN, DATE,      NUMBER, true,  `"2026-01-31"`,          1769817600000
          BOOLEAN, DATE_TIME, STRING, true,  `"2026-01-31 00:00:00"`, `"1769817600000"`
          BOOLEAN, DATE_TIME, NUMBER, true,  `"2026-01-31 00:00:00"`, 1769817600000
          NUMBER,  DATE,      STRING, 1,     `"2026-01-31"`,          `"1769817600000"`
          NUMBER,  DATE,      NUMBER, 1,     `"2026-01-31"`,          1769817600000
          NUMBER,  DATE_TIME, STRING, 1,     `"2026-01-31 00:00:00"`, `"1769817600000"`
          NUMBER,  DATE_TIME, NUMBER, 1,     `"2026-01-31 00:00:00"`, 1769817600000
          """)
  void looksAsSet(
      BooleanFormat booleans,
      DateFormat dates,
      TimestampFormat timestamps,
      String passed,
      String day,
      String begun) {
    ValueFormats formats = new ValueFormats(booleans, dates, timestamps);

    assertThat(written(new Inspection(true, DAY, BEGUN), formats))
        .isEqualTo("{\"passed\":" + passed + ",\"day\":" + day + ",\"begun\":" + begun + "}");
    assertThat(ValueFormats.DEFAULT.with(timestamps).with(booleans).with(dates)).isEqualTo(formats);
  }

  @Test
  void isBooleanDateAndStringUnlessSet() {
    assertThat(ValueFormats.DEFAULT)
        .isEqualTo(
            new ValueFormats(BooleanFormat.BOOLEAN, DateFormat.DATE, TimestampFormat.STRING));
  }

  @ParameterizedTest
  @CsvSource({"BOOLEAN, false", "NUMBER, 0"})
  void writesFalse(BooleanFormat booleans, String expected) {
    assertThat(written(new Inspection(false, DAY, BEGUN), ValueFormats.DEFAULT.with(booleans)))
        .startsWith("{\"passed\":" + expected + ",");
  }

  @ParameterizedTest
  @CsvSource({"0000-01-01", "0999-12-31", "9999-12-31"})
  void writesEveryYearWithFourDigits(LocalDate day) {
    assertThat(written(new Inspection(true, day, BEGUN), ValueFormats.DEFAULT))
        .contains("\"day\":\"" + day + "\"");
    assertThat(day.toString()).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    "1969-12-31T23:59:59.999Z, -1",
    "1969-12-31T23:59:59.998999999Z, -2",
    "2026-01-31T00:00:00.000999999Z, 1769817600000",
  })
  void writesTimestampsInWholeMilliseconds(Instant begun, String expected) {
    assertThat(written(new Inspection(true, DAY, begun), ValueFormats.DEFAULT))
        .endsWith("\"begun\":\"" + expected + "\"}");
    assertThat(
            written(
                new Inspection(true, DAY, begun),
                ValueFormats.DEFAULT.with(TimestampFormat.NUMBER)))
        .endsWith("\"begun\":" + expected + "}");
  }

  private static String written(ThingEvent event, ValueFormats formats) {
    JsonWriter json = new JsonWriter();
    event.writeJson(json, formats);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
