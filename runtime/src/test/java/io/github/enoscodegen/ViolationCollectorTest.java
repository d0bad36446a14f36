package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.Violation.Rule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationCollectorTest {

  private static final String PLACE = "events.highTemp.outputData[0]";
  private static final Datapoint POINT = Datapoint.of("level", PLACE);
  private static final Datapoint STRUCT = Datapoint.of("position", "events.highTemp.outputData[1]");

  private final ViolationCollector collector = new ViolationCollector();

  @Test
  void reportsWhatIsMissing() {
    collector.missing(POINT);

    requireOne(Rule.REQUIRED, "level must be set");
    assertThat(collector.violations())
        .first()
        .hasToString("level must be set [REQUIRED, events.highTemp.outputData[0]]");
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, -4, 0, 9, 10})
  void acceptsIntegersOnAndInsideTheirBounds(int value) {
    collector.range(POINT, value, -5, 10);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-6, -5, 10, 'level must be between -5 and 10, but is -6'",
    "11, -5, 10, 'level must be between -5 and 10, but is 11'",
    "-2147483648, 0, 2147483647, 'level must be at least 0, but is -2147483648'",
    "2147483647, -2147483648, 0, 'level must be at most 0, but is 2147483647'",
  })
  void reportsIntegersOutsideTheirBounds(int value, int min, int max, String message) {
    collector.range(POINT, value, min, max);

    requireOne(Rule.RANGE, message);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, Integer.MAX_VALUE})
  void acceptsEveryIntegerBetweenTheExtremes(int value) {
    collector.range(POINT, value, Integer.MIN_VALUE, Integer.MAX_VALUE);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.0, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE})
  void acceptsFiniteNumbers(double value) {
    collector.finite(POINT, value);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void reportsNumbersThatJsonCannotHold(double value) {
    String message = "level must be a finite number, but is " + value;
    DecimalBounds bounds = DecimalBounds.of("0", false, "1", false);

    collector.finite(POINT, value);
    collector.range(POINT, value, bounds);
    collector.range(POINT, (float) value, bounds);

    assertThat(collector.violations())
        .extracting(Violation::rule, Violation::message)
        .hasSize(3)
        .containsOnly(tuple(Rule.FINITE, message));
  }

  @Test
  void acceptsDecimalsOnAndInsideTheirBounds() {
    DecimalBounds bounds = DecimalBounds.of("0.1", false, "99.9", false);

    collector.range(POINT, 0.1, bounds);
    collector.range(POINT, 50.0, bounds);
    collector.range(POINT, 99.9, bounds);
    collector.range(POINT, 0.1f, bounds);
    collector.range(POINT, 99.9f, bounds);

    assertThat(collector.violations()).isEmpty();
  }

  @Test
  void reportsDecimalsOutsideTheirBounds() {
    DecimalBounds bounds = DecimalBounds.of("0.1", false, "99.9", true);

    collector.range(POINT, 0.09, bounds);
    collector.range(POINT, 99.9, bounds);
    collector.range(POINT, 99.9f, bounds);

    String limit = "level must be at least 0.1 and less than 99.9, but is ";
    assertThat(collector.violations())
        .extracting(Violation::rule, Violation::message)
        .containsExactly(
            tuple(Rule.RANGE, limit + "0.09"),
            tuple(Rule.RANGE, limit + "99.9"),
            tuple(Rule.RANGE, limit + "99.9"));
  }

  /** The JDK before version 19 says 2.15000013E9 and 1.9000000000000002E22. */
  @Test
  void quotesANumberAsItWouldBeWritten() {
    DecimalBounds bounds = DecimalBounds.of(null, false, "1", false);

    collector.range(POINT, Float.parseFloat("2.15E9"), bounds);
    collector.range(POINT, Double.parseDouble("1.9E22"), bounds);

    assertThat(collector.violations())
        .extracting(Violation::message)
        .containsExactly(
            "level must be at most 1, but is 2.15E9", "level must be at most 1, but is 1.9E22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "abc", "轴承x", "😀😀😀"})
  void acceptsTextsUpToTheirLengthInCodePoints(String value) {
    collector.text(POINT, value, 3);
    collector.text(POINT, value);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abcd, 3, 'level must have at most 3 characters, but is \"abcd\", which has 4'",
    "😀😀😀😀, 3, 'level must have at most 3 characters, but is \"😀😀😀😀\", which has 4'",
    "a, 0, 'level must have at most 0 characters, but is \"a\", which has 1'",
    "ab, 1, 'level must have at most 1 character, but is \"ab\", which has 2'",
  })
  void reportsTextsThatAreTooLong(String value, int maxLength, String message) {
    collector.text(POINT, value, maxLength);

    requireOne(Rule.MAX_LENGTH, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abcdef", "é😀", "轴承", "\u0800\u0800"})
  void acceptsTextsUpToTheirLengthInBytes(String value) {
    collector.textInBytes(POINT, value, 6);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefg, 6, 'level must have at most 6 bytes in UTF-8, but is \"abcdefg\", which has 7'",
    "轴承x, 6, 'level must have at most 6 bytes in UTF-8, but is \"轴承x\", which has 7'",
    "éé, 3, 'level must have at most 3 bytes in UTF-8, but is \"éé\", which has 4'",
    "😀, 1, 'level must have at most 1 byte in UTF-8, but is \"😀\", which has 4'",
  })
  void reportsTextsOfTooManyBytes(String value, int maxBytes, String message) {
    collector.textInBytes(POINT, value, maxBytes);

    requireOne(Rule.MAX_LENGTH, message);
  }

  @Test
  void reportsHalfASurrogatePairWhateverIsCounted() {
    collector.textInBytes(POINT, "\ud83d", 6);

    assertThat(collector.violations())
        .extracting(Violation::rule)
        .containsExactly(Rule.WELL_FORMED);
  }

  @Test
  void quotesOnlyTheBeginningOfALongText() {
    collector.text(POINT, "x".repeat(61), 60);

    requireOne(
        Rule.MAX_LENGTH,
        "level must have at most 60 characters, but is \"" + "x".repeat(60) + "…\", which has 61");
  }

  @Test
  void quotesATextOnOneLine() {
    collector.text(POINT, "a\r\nb", 3);

    assertThat(collector.violations())
        .extracting(Violation::message)
        .containsExactly("level must have at most 3 characters, but is \"a\\r\\nb\", which has 4");
  }

  @Test
  void quotesNoHalfOfASurrogatePair() {
    collector.text(POINT, "x".repeat(59) + "😀", 10);
    collector.text(POINT, "x".repeat(58) + "😀" + "x", 10);

    assertThat(collector.violations())
        .extracting(Violation::actual)
        .containsExactly(
            "\"" + "x".repeat(59) + "…\", which has 60",
            "\"" + "x".repeat(58) + "😀…\", which has 60");
  }

  @ParameterizedTest
  @CsvSource({
    "0, \ud83d",
    "0, \ude00",
    "2, ab\ud83d",
    "2, ab\ude00c",
    "0, \ude00\ud83d",
    "2, \ud83d\ude00\ud83d",
  })
  void reportsHalfOfASurrogatePair(int index, String value) {
    collector.text(POINT, value);

    requireOne(
        Rule.WELL_FORMED,
        "level must be well-formed text, but is broken by half of a surrogate pair at index "
            + index);
  }

  @Test
  void reportsATextThatIsBrokenAndTooLongTwice() {
    collector.text(POINT, "abc\ud83d", 3);

    assertThat(collector.violations())
        .extracting(Violation::rule)
        .containsExactly(Rule.WELL_FORMED, Rule.MAX_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "2026-01-31", "9999-12-31"})
  void acceptsDatesOfFourDigitYears(LocalDate value) {
    collector.date(POINT, value);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0001-12-31", "+10000-01-01"})
  void reportsDatesOfOtherYears(LocalDate value) {
    collector.date(POINT, value);

    requireOne(Rule.RANGE, "level must be between 0000-01-01 and 9999-12-31, but is " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1970-01-01T00:00:00Z", "1970-01-01T00:00:01Z", "1970-01-01T00:00:01.999999999Z"})
  void acceptsTimestampsWhoseMillisecondFits(Instant value) {
    collector.timestamp(POINT, value, 0, 1999);

    assertThat(collector.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:59:59.999999999Z", "1970-01-01T00:00:02Z"})
  void reportsTimestampsWhoseMillisecondDoesNotFit(Instant value) {
    collector.timestamp(POINT, value, 0, 1999);

    requireOne(
        Rule.RANGE,
        "level must be between 1970-01-01T00:00:00Z and 1970-01-01T00:00:01.999Z, but is " + value);
  }

  @Test
  void holdsTimestampsToMillisecondsInALong() {
    collector.timestamp(
        POINT, Instant.ofEpochMilli(Long.MIN_VALUE), Long.MIN_VALUE, Long.MAX_VALUE);
    collector.timestamp(
        POINT, Instant.ofEpochMilli(Long.MAX_VALUE), Long.MIN_VALUE, Long.MAX_VALUE);
    assertThat(collector.violations()).isEmpty();

    collector.timestamp(POINT, Instant.MAX, Long.MIN_VALUE, Long.MAX_VALUE);

    requireOne(
        Rule.RANGE,
        "level must be between -292275055-05-16T16:47:04.192Z and +292278994-08-17T07:12:55.807Z,"
            + " but is +1000000000-12-31T23:59:59.999999999Z");
  }

  @Test
  void acceptsArraysUpToTheirSize() {
    collector.items(POINT, 0, 3);
    collector.items(POINT, 3, 3);

    assertThat(collector.violations()).isEmpty();
  }

  @Test
  void reportsArraysThatAreTooLong() {
    collector.items(POINT, 4, 3);

    requireOne(Rule.MAX_ITEMS, "level must have at most 3 items, but is an array of 4");
  }

  @Test
  void namesTheItemOfAnArray() {
    collector.item(0);
    collector.text(POINT, "abcd", 3);
    collector.item(17);
    collector.finite(POINT, Double.NaN);
    collector.endItems();
    collector.missing(POINT);

    assertThat(collector.violations())
        .extracting(Violation::path)
        .containsExactly("level[0]", "level[17]", "level");
  }

  @Test
  void namesTheStructThatHoldsTheItem() {
    collector.enter(STRUCT);
    collector.missing(POINT);
    collector.item(2);
    collector.finite(POINT, Double.NaN);
    collector.endItems();
    collector.leave();
    collector.missing(POINT);

    assertThat(collector.violations())
        .extracting(Violation::path, Violation::place)
        .containsExactly(
            tuple("position.level", PLACE),
            tuple("position.level[2]", PLACE),
            tuple("level", PLACE));
  }

  @Test
  void throwsNothingWhileEverythingFits() {
    assertThatCode(() -> collector.throwIfAny("highTemp of model pump")).doesNotThrowAnyException();
  }

  @Test
  void throwsEveryViolationAtOnceInTheOrderOfTheModel() {
    collector.missing(POINT);
    collector.range(STRUCT, 9, 0, 5);

    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> collector.throwIfAny("highTemp of model pump"))
        .satisfies(thrown -> assertThat(thrown.violations()).isEqualTo(collector.violations()))
        .withMessage(
            """
            highTemp of model pump does not fit its thing model; EnOS would answer 1204 to the message:
              level must be set [REQUIRED, events.highTemp.outputData[0]]
              position must be between 0 and 5, but is 9 [RANGE, events.highTemp.outputData[1]]""");
  }

  private void requireOne(Rule rule, String message) {
    assertThat(collector.violations())
        .extracting(Violation::rule, Violation::message, Violation::place)
        .containsExactly(tuple(rule, message, PLACE));
  }
}
