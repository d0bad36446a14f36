package io.github.enoscodegen.checker.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The decimals are those that the runtime writes. */
class WrittenDecimalTest {

  private static final int NUMBERS = 5_000;

  @Test
  void areWhatTheRuntimeWritesForDoubles() {
    Random random = new Random(1);
    DoubleStream powers = IntStream.rangeClosed(-1074, 1023).mapToDouble(e -> Math.scalb(1.0, e));
    DoubleStream any =
        random.longs(NUMBERS).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite);
    DoubleStream odd = DoubleStream.of(0.0, -0.0, 0.1, -0.002, Double.MAX_VALUE);

    DoubleStream.concat(odd, DoubleStream.concat(powers, any))
        .forEach(
            number ->
                assertThat(WrittenDecimal.of(number).orElseThrow())
                    .as("%s", number)
                    .isEqualByComparingTo(new BigDecimal(DoubleToDecimal.toString(number))));
  }

  @Test
  void areWhatTheRuntimeWritesForFloats() {
    new Random(2)
        .ints(NUMBERS)
        .mapToObj(Float::intBitsToFloat)
        .filter(number -> Float.isFinite(number))
        .forEach(
            number ->
                assertThat(WrittenDecimal.of(number).orElseThrow())
                    .as("%s", number)
                    .isEqualByComparingTo(new BigDecimal(FloatToDecimal.toString(number))));
  }

  @Test
  void areMissingForWhatIsNoFiniteNumber() {
    assertThat(WrittenDecimal.of(Double.NaN)).isEmpty();
    assertThat(WrittenDecimal.of(Float.NEGATIVE_INFINITY)).isEmpty();
    assertThat(WrittenDecimal.of(1)).isEmpty();
  }
}
