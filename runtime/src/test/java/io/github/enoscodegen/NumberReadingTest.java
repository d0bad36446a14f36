package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberReadingTest {

  private static final String NINES = "9".repeat(70);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "-0 | 0",
        "1.0 | 1",
        "1e3 | 1000",
        "10e-1 | 1",
        "0e99999999999 | 0",
        "2147483647 | 2147483647",
        "-2147483648 | -2147483648",
        "2147483648 | v must fit an INT, but is 2147483648",
        "-2147483649 | v must fit an INT, but is -2147483649",
        "1e999999999 | v must fit an INT, but is 1e999999999",
        "-1e99999999999 | v must fit an INT, but is -1e99999999999",
        "1.5 | v must be an integer (INT), but is 1.5",
        "1e-99999999999 | v must be an integer (INT), but is 1e-99999999999",
        "\"9\" | v must be a number (INT), but is \"9\"",
        "true | v must be a number (INT), but is true",
        "{} | v must be a number (INT), but is an object",
        "[9] | v must be a number (INT), but is an array",
      })
  void readsIntegersStrictly(String json, String expected) {
    assertThat(Untyped.strict(ValueKind.INT, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1 | 0.1",
        "-0.0 | -0.0",
        "7 | 7.0",
        "0.1000000000000000055 | 0.1",
        "1e-99999999999 | 0.0",
        "1.7976931348623157e308 | 1.7976931348623157E308",
        "1.8e308 | v must fit a DOUBLE, but is 1.8e308",
        "1e99999999999 | v must fit a DOUBLE, but is 1e99999999999",
        "\"hot\" | v must be a number (DOUBLE), but is \"hot\"",
        "\"NaN\" | v must be a number (DOUBLE), but is \"NaN\"",
        "false | v must be a number (DOUBLE), but is false",
      })
  void readsDoublesStrictly(String json, String expected) {
    assertThat(Untyped.strict(ValueKind.DOUBLE, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1 | 0.1",
        "-0.0 | -0.0",
        "16777217 | 1.6777216E7",
        "3.4028235e38 | 3.4028235E38",
        "3.5e38 | v must fit a FLOAT, but is 3.5e38",
        "\"2.3\" | v must be a number (FLOAT), but is \"2.3\"",
      })
  void readsFloatsStrictly(String json, String expected) {
    assertThat(Untyped.strict(ValueKind.FLOAT, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "\" 7 \" | 7",
        "\"7.0\" | 7",
        "\"+7\" | 7",
        "\"007\" | 7",
        "\"7e0\" | 7",
        "\".7e1\" | 7",
        "7 | 7",
        "\"\" | v must be a number (INT), but is \"\"",
        "\".\" | v must be a number (INT), but is \".\"",
        "\"0x7\" | v must be a number (INT), but is \"0x7\"",
        "\"7f\" | v must be a number (INT), but is \"7f\"",
        "\"7 8\" | v must be a number (INT), but is \"7 8\"",
        "\"1_0\" | v must be a number (INT), but is \"1_0\"",
        "\"1e99999999999\" | v must fit an INT, but is \"1e99999999999\"",
        "true | v must be a number (INT), but is true",
      })
  void readsNumbersInTextsLeniently(String json, String expected) {
    assertThat(Untyped.lenient(ValueKind.INT, json)).isEqualTo(expected);
  }

  @Test
  void readsDecimalsInTextsLeniently() {
    assertThat(Untyped.lenient(ValueKind.DOUBLE, "\" 12.5\"")).isEqualTo("12.5");
    assertThat(Untyped.lenient(ValueKind.FLOAT, "\"1e39\""))
        .isEqualTo("v must fit a FLOAT, but is \"1e39\"");
    assertThat(Untyped.lenient(ValueKind.DOUBLE, "\"NaN\""))
        .isEqualTo("v must be a number (DOUBLE), but is \"NaN\"");
  }

  static Stream<Arguments> javaNumbers() {
    return Stream.of(
        Arguments.of(ValueKind.INT, (byte) -7, "-7"),
        Arguments.of(ValueKind.INT, (short) 7, "7"),
        Arguments.of(ValueKind.INT, 7L, "7"),
        Arguments.of(ValueKind.INT, 7.0, "7"),
        Arguments.of(ValueKind.INT, 7f, "7"),
        Arguments.of(ValueKind.INT, new BigInteger("7"), "7"),
        Arguments.of(ValueKind.INT, new BigDecimal("7.00"), "7"),
        Arguments.of(ValueKind.INT, 1L << 40, "v must fit an INT, but is 1099511627776"),
        Arguments.of(ValueKind.INT, 7.5f, "v must be an integer (INT), but is 7.5"),
        Arguments.of(ValueKind.INT, Double.NaN, "v must be an integer (INT), but is NaN"),
        Arguments.of(
            ValueKind.INT, new BigDecimal("1e999999999"), "v must fit an INT, but is 1E+999999999"),
        Arguments.of(
            ValueKind.INT,
            new BigInteger(NINES),
            "v must fit an INT, but is " + "9".repeat(60) + "…"),
        Arguments.of(
            ValueKind.INT,
            BigInteger.ONE.shiftLeft(1_000_000),
            "v must be a number (INT), but is a number"),
        Arguments.of(
            ValueKind.INT, new AtomicInteger(7), "v must be a number (INT), but is a number"),
        Arguments.of(ValueKind.DOUBLE, 0.1f, "0.1"),
        Arguments.of(ValueKind.DOUBLE, 7, "7.0"),
        Arguments.of(ValueKind.DOUBLE, new BigDecimal("0.10"), "0.1"),
        Arguments.of(ValueKind.DOUBLE, Double.NaN, "NaN"),
        Arguments.of(ValueKind.DOUBLE, Float.NEGATIVE_INFINITY, "-Infinity"),
        Arguments.of(ValueKind.FLOAT, 0.1, "0.1"),
        Arguments.of(ValueKind.FLOAT, Double.POSITIVE_INFINITY, "Infinity"),
        Arguments.of(ValueKind.FLOAT, 1e39, "v must fit a FLOAT, but is 1.0E39"));
  }

  @ParameterizedTest
  @MethodSource("javaNumbers")
  void readsTheNumbersOfJava(ValueKind<?> kind, Object value, String expected) {
    assertThat(Untyped.of(kind, value, ValueReading.STRICT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | true",
        "false | false",
        "1 | v must be true or false (BOOL), but is 1",
        "\"true\" | v must be true or false (BOOL), but is \"true\"",
      })
  void readsBooleansStrictly(String json, String expected) {
    assertThat(Untyped.strict(ValueKind.BOOL, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | true",
        "1 | true",
        "1.0 | true",
        "0 | false",
        "-0.0 | false",
        "2 | v must be true, false, 1 or 0 (BOOL), but is 2",
        "\"1\" | v must be true, false, 1 or 0 (BOOL), but is \"1\"",
      })
  void readsBooleansThatAreWrittenAsNumbers(String json, String expected) {
    ValueReading reading =
        ValueReading.of(ValueFormats.DEFAULT.with(ValueFormats.BooleanFormat.NUMBER));

    assertThat(Untyped.json(ValueKind.BOOL, json, reading)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | true",
        "\" TRUE \" | true",
        "\"True\" | true",
        "\"false\" | false",
        "\"0\" | false",
        "\"1.0\" | true",
        "\"yes\" | v must be true, false, 1 or 0 (BOOL), but is \"yes\"",
        "\"\" | v must be true, false, 1 or 0 (BOOL), but is \"\"",
        "0.5 | v must be true, false, 1 or 0 (BOOL), but is 0.5",
      })
  void readsBooleansLeniently(String json, String expected) {
    assertThat(Untyped.lenient(ValueKind.BOOL, json)).isEqualTo(expected);
  }
}
