package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shortcut for numbers of few decimals gives the same digits as the search for the shortest.
 */
class ShortestDecimalTest {

  private final JsonWriter json = new JsonWriter();

  @Test
  void holdsForEveryFloatOfThreeDecimalsAndItsNeighbours() {
    for (int thousandths = 0; thousandths <= 1_010_000; thousandths++) {
      float value = thousandths / 1000f;
      requireShortest(value);
      requireShortest(-value);
      requireShortest(Math.nextUp(value));
      requireShortest(Math.nextDown(value));
    }
  }

  @Test
  void holdsForDoublesOfThreeDecimalsAndTheirNeighbours() {
    for (long thousandths = 0; thousandths <= 10_010_000_000L; thousandths += 19_997) {
      double value = thousandths / 1000.0;
      requireShortest(value);
      requireShortest(-value);
      requireShortest(Math.nextUp(value));
      requireShortest(Math.nextDown(value));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsForRandomDoublesOfFewDecimals(long seed) {
    Random random = new Random(seed);
    for (int count = 0; count < 100_000; count++) {
      int scale = random.nextInt(6);
      long unscaled = random.nextLong(1L << random.nextInt(1, 45));
      requireShortest(BigDecimal.valueOf(unscaled, scale).doubleValue());
      requireShortest(BigDecimal.valueOf(unscaled >> 20, scale).floatValue());
    }
  }

  /** Without the library's algorithm: one digit less never reads back as the same number. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leavesNoDigitThatIsNotNeeded(long seed) {
    RandomJson random = new RandomJson(seed);
    for (int count = 0; count < 10_000; count++) {
      double value = random.aDouble();
      BigDecimal decimal = new BigDecimal(written(json.value(value))).stripTrailingZeros();
      if (decimal.precision() > 2) {
        assertThat(shorter(decimal, RoundingMode.DOWN).doubleValue()).isNotEqualTo(value);
        assertThat(shorter(decimal, RoundingMode.UP).doubleValue()).isNotEqualTo(value);
      }
    }
  }

  private static BigDecimal shorter(BigDecimal decimal, RoundingMode rounding) {
    return decimal.round(new MathContext(decimal.precision() - 1, rounding));
  }

  private void requireShortest(double value) {
    String expected = DoubleToDecimal.toString(value);
    String actual = written(json.value(value));
    if (!actual.equals(expected)) {
      assertThat(actual).as("bits %x", Double.doubleToLongBits(value)).isEqualTo(expected);
    }
  }

  private void requireShortest(float value) {
    String expected = FloatToDecimal.toString(value);
    String actual = written(json.value(value));
    if (!actual.equals(expected)) {
      assertThat(actual).as("bits %x", Float.floatToIntBits(value)).isEqualTo(expected);
    }
  }

  private String written(JsonWriter json) {
    String written = new String(json.toByteArray(), StandardCharsets.US_ASCII);
    json.reset();
    return written;
  }
}
