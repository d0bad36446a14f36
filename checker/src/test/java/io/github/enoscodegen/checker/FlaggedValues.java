package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.flagged;
import static io.github.enoscodegen.checker.Snippet.range;

import java.util.List;
import java.util.stream.Stream;

/** Snippets with decimal numbers, dates, timestamps and event times that would be refused. */
final class FlaggedValues {

  private static final List<Snippet> DECIMALS =
      List.of(
          range("above", "Object o = b.temp(¦100.2);", temp("100.2")),
          range("below", "Object o = b.temp(¦-0.1);", temp("-0.1")),
          range(
              "just above", "Object o = b.temp(¦100.10000000000001);", temp("100.10000000000001")),
          range("least number", "Object o = b.temp(¦-4.9e-324);", temp("-4.9E-324")),
          range("an int", "Object o = b.temp(¦101);", temp("101.0")),
          range("a long", "Object o = b.temp(¦101L);", temp("101.0")),
          range("a character", "Object o = b.temp(¦'z');", temp("122.0")),
          range("a float", "Object o = b.temp(¦100.25f);", temp("100.25")),
          range("hexadecimal", "Object o = b.temp(¦0x1p7);", temp("128.0")),
          range("computed", "Object o = b.temp(50.5 ¦* 2);", temp("101.0")),
          range("constant", "static final double C = 101.5; Object o = b.temp(¦C);", temp("101.5")),
          range(
              "of the JDK",
              "Object o = b.temp(Double¦.MAX_VALUE);",
              temp("1.7976931348623157E308")),
          range("exclusive minimum", "Object o = b.ratio1(¦0f);", ratio("0.0")),
          range("exclusive minimum, negative zero", "Object o = b.ratio1(¦-0f);", ratio("-0.0")),
          range("exclusive maximum", "Object o = b.ratio1(¦1);", ratio("1.0")),
          range(
              "rounded to the exclusive maximum",
              "Object o = b.ratio1(¦(float) 0.99999999);",
              ratio("1.0")),
          range(
              "float just above",
              "Object o = b.tenth(¦0.10000001f);",
              "tenth must be at most 0.1, but is 0.10000001"),
          range(
              "only an exclusive minimum",
              "Object o = b.offset(¦-0.5);",
              "offset must be greater than -0.5, but is -0.5"),
          range("in varargs", "Object o = b.curve(¦2);", "curve must be at most 1.5, but is 2.0"),
          range(
              "in an array",
              "Object o = b.curve(new double[] {¦2});",
              "curve must be at most 1.5, but is 2.0"));

  private static final List<Snippet> FINITE =
      List.of(
          finite("none", "Object o = b.temp(Double¦.NaN);", "temp", "NaN"),
          finite(
              "infinite", "Object o = b.ratio1(Float¦.POSITIVE_INFINITY);", "ratio1", "Infinity"),
          finite(
              "without bounds", "Object o = b.any(Double¦.NEGATIVE_INFINITY);", "any", "-Infinity"),
          finite("by division", "Object o = b.any(0 ¦/ 0.0);", "any", "NaN"),
          finite("by a cast", "Object o = b.ratio1(¦(float) 1e300);", "ratio1", "Infinity"));

  private static final List<Snippet> TIMESTAMPS =
      List.of(
          range(
              "milliseconds",
              "Object o = b.since(Instant.ofEpochMilli¦(-1));",
              since("1969-12-31T23:59:59.999Z")),
          range(
              "seconds",
              "Object o = b.since(Instant.ofEpochSecond¦(4102444801L));",
              since("2100-01-01T00:00:01Z")),
          range(
              "seconds and nanoseconds",
              "Object o = b.since(Instant.ofEpochSecond¦(0, -1));",
              since("1969-12-31T23:59:59.999999999Z")),
          range(
              "a millisecond after",
              "Object o = b.since(Instant.ofEpochMilli¦(4102444800001L));",
              since("2100-01-01T00:00:00.001Z")),
          range(
              "text",
              "Object o = b.since(Instant.parse¦(\"1969-07-20T20:17:40Z\"));",
              since("1969-07-20T20:17:40Z")),
          range(
              "only a minimum",
              "Object o = b.until(Instant.ofEpochMilli¦(-1));",
              "until must be at or after 1970-01-01T00:00:00Z, but is 1969-12-31T23:59:59.999Z"),
          range(
              "only a maximum",
              "Object o = b.before(Instant.ofEpochMilli¦(1));",
              "before must be at or before 1970-01-01T00:00:00Z, but is 1970-01-01T00:00:00.001Z"),
          range(
              "constant milliseconds",
              "static final long C = -1; Object o = b.since(Instant.ofEpochMilli¦(C));",
              since("1969-12-31T23:59:59.999Z")),
          range(
              "field",
              "static final Instant C = Instant.parse(\"1969-01-01T00:00:00Z\"); Object o = b.since(¦C);",
              since("1969-01-01T00:00:00Z")),
          range(
              "local",
              "void f() { Instant i = Instant.ofEpochMilli(-1); b.since(¦i); }",
              since("1969-12-31T23:59:59.999Z")),
          range(
              "beyond 64 bits",
              "Object o = b.whenever(Instant¦.MAX);",
              "whenever must be between -292275055-05-16T16:47:04.192Z and +292278994-08-17T07:12:55.807Z, but is +1000000000-12-31T23:59:59.999999999Z"));

  private static final List<Snippet> DATES =
      List.of(
          range(
              "year of five digits",
              "Object o = b.day(LocalDate.of¦(10000, 1, 1));",
              day("+10000-01-01")),
          range(
              "year before 0",
              "Object o = b.day(LocalDate.of¦(-1, Month.MARCH, 31));",
              day("-0001-03-31")),
          range(
              "text", "Object o = b.day(LocalDate.parse¦(\"+12026-01-31\"));", day("+12026-01-31")),
          range(
              "day of the year",
              "Object o = b.day(LocalDate.ofYearDay¦(20260, 1));",
              day("+20260-01-01")),
          range(
              "day since 1970",
              "Object o = b.day(LocalDate.ofEpochDay¦(4000000));",
              day("+12921-08-18")),
          range("of the JDK", "Object o = b.day(LocalDate¦.MAX);", day("+999999999-12-31")));

  private static final List<Snippet> EVENT_TIMES =
      List.of(
          time(
              "seconds",
              "void f() { HighTemp.at(\"d\", Instant.ofEpochMilli¦(1769817600)); }",
              "1970-01-21T11:36:57.600Z"),
          time(
              "text",
              "void f() { HighTemp.at(\"d\", Instant.parse¦(\"1999-12-31T23:59:59.999Z\")); }",
              "1999-12-31T23:59:59.999Z"),
          time(
              "negative",
              "void f() { HighTemp.at(\"d\", Instant.ofEpochSecond¦(-1)); }",
              "1969-12-31T23:59:59Z"),
          time(
              "field",
              "static final Instant C = Instant.ofEpochMilli(1); void f() { HighTemp.at(\"d\", ¦C); }",
              "1970-01-01T00:00:00.001Z"),
          time(
              "either",
              "void f(boolean c) { HighTemp.at(\"d\", c ? Instant.EPOCH : Instant.ofEpochMilli¦(1)); }",
              "1970-01-01T00:00:00.001Z"));

  private static final List<Snippet> TEXTS =
      List.of(
          flagged(
              "WELL_FORMED",
              "half a pair",
              "Object o = b.label(¦\"a\\ud83d\");",
              broken("label", 1)),
          flagged(
              "WELL_FORMED", "other half", "Object o = b.label(¦\"\\ude00\");", broken("label", 0)),
          flagged(
              "WELL_FORMED",
              "wrong order",
              "Object o = b.words(\"\", ¦\"a\\ude00\\ud83d\");",
              broken("words", 1)),
          flagged(
              "WELL_FORMED",
              "of a file",
              "Object o = b.file(FileUri.of¦(\"enos:\\ud83d\"));",
              broken("file", 5)));

  static Stream<Snippet> all() {
    return Stream.of(DECIMALS, FINITE, TIMESTAMPS, DATES, EVENT_TIMES, TEXTS).flatMap(List::stream);
  }

  private static String temp(String value) {
    return "temp must be between 0 and 100.1, but is " + value;
  }

  private static String ratio(String value) {
    return "ratio1 must be greater than 0 and less than 1, but is " + value;
  }

  private static String since(String value) {
    return "since must be between 1970-01-01T00:00:00Z and 2100-01-01T00:00:00Z, but is " + value;
  }

  private static String day(String value) {
    return "day must be between 0000-01-01 and 9999-12-31, but is " + value;
  }

  private static String broken(String name, int index) {
    return name
        + " must be well-formed text, but is broken by half of a surrogate pair at index "
        + index;
  }

  private static Snippet finite(String title, String members, String name, String value) {
    return flagged("FINITE", title, members, name + " must be a finite number, but is " + value);
  }

  private static Snippet time(String title, String members, String value) {
    return new Snippet(
        title,
        members,
        List.of(
            "time must be 2000 or later, but is "
                + value
                + " (were seconds taken for milliseconds?) [ENOS_TIME]"));
  }

  private FlaggedValues() {}
}
