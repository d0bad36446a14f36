package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalBoundsTest {

  @Test
  void takesAFloatForTheDecimalThatIsWrittenForIt() {
    DecimalBounds bounds = DecimalBounds.of("0.1", false, "0.1", false);

    assertThat(bounds.contain(0.1f)).isTrue();
    assertThat(bounds.contain(0.1)).isTrue();
    assertThat(bounds.contain((double) 0.1f)).isFalse();
    assertThat(bounds.contain(Math.nextUp(0.1f))).isFalse();
    assertThat(bounds.contain(Math.nextDown(0.1f))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 0.3, true",
    "0.3, 0.30000000000000004, false",
    "0.3, 0.29999999999999993, true",
    "0.30000000000000001, 0.3, true",
    "0.29999999999999999, 0.3, false",
    "100, 100, true",
    "-5, -5, true",
    "0, -0.0, true",
    "1e400, 1.7976931348623157e308, true",
    "-1e400, -1.7976931348623157e308, false",
    "1e-400, 0, true",
    "1e-400, 4.9e-324, false",
    "-1e-400, 0, false",
    "-1e-400, -4.9e-324, true",
    "1.7976931348623157e308, 1.7976931348623157e308, true",
    "1.7976931348623156e308, 1.7976931348623157e308, false",
  })
  void comparesADoubleWithItsMaximumExactly(String max, double value, boolean contained) {
    assertThat(DecimalBounds.of(null, false, max, false).contain(value)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 0.3, true",
    "0.3, 0.29999999999999993, false",
    "0.30000000000000001, 0.3, false",
    "0.29999999999999999, 0.3, true",
    "0, -0.0, true",
    "1e400, 1.7976931348623157e308, false",
    "-1e400, -1.7976931348623157e308, true",
    "1e-400, 0, false",
    "1e-400, -0.0, false",
    "1e-400, 4.9e-324, true",
    "-1e-400, -0.0, true",
    "-1e-400, -4.9e-324, false",
  })
  void comparesADoubleWithItsMinimumExactly(String min, double value, boolean contained) {
    assertThat(DecimalBounds.of(min, false, null, false).contain(value)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 0.3, false",
    "0.3, 0.29999999999999993, true",
    "0.30000000000000001, 0.3, true",
    "0.29999999999999999, 0.3, false",
    "0, -0.0, false",
    "0, -4.9e-324, true",
    "1e400, 1.7976931348623157e308, true",
  })
  void forbidsAMaximumThatIsExclusive(String max, double value, boolean contained) {
    assertThat(DecimalBounds.of(null, false, max, true).contain(value)).isEqualTo(contained);
    assertThat(DecimalBounds.of("-" + max, true, null, false).contain(-value))
        .as("mirrored")
        .isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "1e39, 3.4028235e38, true",
    "3.4028235e38, 3.4028235e38, true",
    "3.4028234e38, 3.4028235e38, false",
    "2.15e9, 2.15e9, true",
    "2.1499999e9, 2.15e9, false",
    "1e-50, 1.4e-45, false",
    "1e-50, 0, true",
    "16777216, 16777216, true",
    "16777217, 16777216, true",
    "16777215.9, 16777216, false",
  })
  void comparesAFloatWithItsMaximumExactly(String max, float value, boolean contained) {
    assertThat(DecimalBounds.of(null, false, max, false).contain(value)).isEqualTo(contained);
    assertThat(DecimalBounds.of("-" + max, false, null, false).contain(-value))
        .as("mirrored")
        .isEqualTo(contained);
  }

  @Test
  void bindsBothSidesIndependently() {
    DecimalBounds bounds = DecimalBounds.of("0", true, "5", false);

    assertThat(bounds.contain(0.0)).isFalse();
    assertThat(bounds.contain(Double.MIN_VALUE)).isTrue();
    assertThat(bounds.contain(5.0)).isTrue();
    assertThat(bounds.contain(Math.nextUp(5.0))).isFalse();
    assertThat(bounds.contain(0f)).isFalse();
    assertThat(bounds.contain(5f)).isTrue();
    assertThat(bounds.contain(Math.nextUp(5f))).isFalse();
  }

  @Test
  void leavesEverythingFreeWithoutBounds() {
    DecimalBounds bounds = DecimalBounds.of(null, false, null, false);

    assertThat(bounds.contain(Double.MAX_VALUE)).isTrue();
    assertThat(bounds.contain(-Float.MAX_VALUE)).isTrue();
  }

  /** Bounds that lie on, between and right beside representable numbers. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void agreesWithExactArithmetic(long seed) {
    Random random = new Random(seed);
    for (int count = 0; count < 5_000; count++) {
      double value = random.nextInt(-1000, 1000) * Math.scalb(1.0, random.nextInt(-60, 60)) / 10;
      BigDecimal decimal = new BigDecimal(DoubleToDecimal.toString(value));
      BigDecimal bound = beside(decimal, new BigDecimal(value), random);
      DecimalBounds max = DecimalBounds.of(null, false, bound.toString(), false);
      DecimalBounds min = DecimalBounds.of(bound.toString(), true, null, false);
      String what = "seed " + seed + ": " + value + " and " + bound;
      assertThat(max.contain(value)).as(what).isEqualTo(decimal.compareTo(bound) <= 0);
      assertThat(min.contain(value)).as(what).isEqualTo(decimal.compareTo(bound) > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void agreesWithExactArithmeticForFloats(long seed) {
    Random random = new Random(seed);
    for (int count = 0; count < 5_000; count++) {
      float value = random.nextInt(-1000, 1000) * Math.scalb(1f, random.nextInt(-60, 60)) / 10;
      BigDecimal decimal = new BigDecimal(FloatToDecimal.toString(value));
      BigDecimal bound = beside(decimal, new BigDecimal(value), random);
      DecimalBounds max = DecimalBounds.of(null, false, bound.toString(), true);
      DecimalBounds min = DecimalBounds.of(bound.toString(), false, null, false);
      String what = "seed " + seed + ": " + value + " and " + bound;
      assertThat(max.contain(value)).as(what).isEqualTo(decimal.compareTo(bound) < 0);
      assertThat(min.contain(value)).as(what).isEqualTo(decimal.compareTo(bound) >= 0);
    }
  }

  private static BigDecimal beside(BigDecimal decimal, BigDecimal binary, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> decimal;
      case 1 -> binary;
      case 2 -> decimal.add(decimal.ulp().movePointLeft(random.nextInt(3)));
      case 3 -> decimal.subtract(decimal.ulp().movePointLeft(random.nextInt(3)));
      default -> new BigDecimal(random.nextInt(-100, 100));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "   , false,    , false, be a number",
    "  0, false,    , false, be at least 0",
    "  0, true,     , false, be greater than 0",
    "   , false, 5.5, false, be at most 5.5",
    "   , false, 5.5, true,  be less than 5.5",
    "  0, false, 5.5, false, be between 0 and 5.5",
    "  0, true,  5.5, false, be greater than 0 and at most 5.5",
    "  0, false, 5.5, true,  be at least 0 and less than 5.5",
    "  0, true,  5.5, true,  be greater than 0 and less than 5.5",
    " 0.10, false, , false,  be at least 0.10",
  })
  void saysInWordsWhatItAllows(
      String min, boolean minExclusive, String max, boolean maxExclusive, String words) {
    DecimalBounds bounds = DecimalBounds.of(min, minExclusive, max, maxExclusive);

    assertThat(bounds.inWords()).isEqualTo(words);
    assertThat(bounds).hasToString(words);
  }
}
