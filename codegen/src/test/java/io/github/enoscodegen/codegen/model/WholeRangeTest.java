package io.github.enoscodegen.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeRangeTest {

  private static final SourcePosition NOWHERE =
      SourceText.of("m.json", "").position(0, ModelPath.TOP);
  private static final String LEAST = "-9223372036854775808";
  private static final String GREATEST = "9223372036854775807";

  @ParameterizedTest(name = "{0} is {1} to {2}")
  @CsvSource({
    "[1 5], 1, 5",
    "(1 5), 2, 4",
    "[1 5), 1, 4",
    "(1 5], 2, 5",
    "[-5 -1], -5, -1",
    "(-5 -1), -4, -2",
    "[0.5 2.5], 1, 2",
    "(0.5 2.5), 1, 2",
    "[-2.5 -0.5], -2, -1",
    "(-2.5 -0.5), -2, -1",
    "[-0.5 0.5], 0, 0",
    "(-0.5 0.5), 0, 0",
    "[1.0 5.000], 1, 5",
    "(1.0 5.000), 2, 4",
    "[1e3 1E+4], 1000, 10000",
    "[7 7], 7, 7",
    "(6 8), 7, 7",
    "[0.99999999999999999999 1.00000000000000000001], 1, 1",
    "(-1e-300 1e-300), 0, 0",
  })
  void holdsTheWholeNumbersOfARange(String range, long min, long max) {
    WholeRange whole = WholeRange.of(range(range));

    assertThat(whole).isEqualTo(new WholeRange(min, max));
    assertThat(whole.isEmpty()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "[5 1]",
    "(5 5)",
    "(5 5]",
    "[5 5)",
    "(5 6)",
    "[0.1 0.9]",
    "[0.5 0.5]",
    "(-1 0)",
    "[1e300 -1e300]",
  })
  void isEmptyWhereThereAreNone(String range) {
    assertThat(WholeRange.of(range(range)).isEmpty()).isTrue();
  }

  @Test
  void endsWhereLongsDoWithoutABound() {
    assertThat(WholeRange.of(Range.ALL)).isEqualTo(new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(WholeRange.of(range("[1 _]"))).isEqualTo(new WholeRange(1, Long.MAX_VALUE));
    assertThat(WholeRange.of(range("[_ 1]"))).isEqualTo(new WholeRange(Long.MIN_VALUE, 1));
  }

  @Test
  void takesTheExtremesOfLongs() {
    assertThat(WholeRange.of(range("[" + LEAST + " " + GREATEST + "]")))
        .isEqualTo(new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(WholeRange.of(range("(" + LEAST + " " + GREATEST + ")")))
        .isEqualTo(new WholeRange(Long.MIN_VALUE + 1, Long.MAX_VALUE - 1));
    assertThat(WholeRange.of(range("[" + GREATEST + " _]")))
        .isEqualTo(new WholeRange(Long.MAX_VALUE, Long.MAX_VALUE));
    assertThat(WholeRange.of(range("[_ " + LEAST + "]")))
        .isEqualTo(new WholeRange(Long.MIN_VALUE, Long.MIN_VALUE));
  }

  @Test
  void endsWhereLongsDoWithABoundBeyondThem() {
    assertThat(WholeRange.of(range("[-1e30 1e30]")))
        .isEqualTo(new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(WholeRange.of(range("(-9223372036854775809 9223372036854775808)")))
        .isEqualTo(new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "(9223372036854775807 _]",
    "[_ -9223372036854775808)",
    "[9223372036854775808 _]",
    "[_ -9223372036854775809]",
    "[1e300 1e308]",
    "[9223372036854775806.5 9223372036854775806.6]",
  })
  void isEmptyBeyondTheExtremesOfLongs(String range) {
    assertThat(WholeRange.of(range(range)).isEmpty()).isTrue();
  }

  /** A range as mathematicians write it; {@code _} stands for no bound. */
  private static Range range(String text) {
    String[] bounds = text.substring(1, text.length() - 1).split(" ", -1);
    return new Range(bound(bounds[0], text.startsWith("(")), bound(bounds[1], text.endsWith(")")));
  }

  private static Optional<Bound> bound(String value, boolean exclusive) {
    return value.equals("_")
        ? Optional.empty()
        : Optional.of(new Bound(new BigDecimal(value), exclusive, NOWHERE));
  }
}
