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

class RangeTest {

  private static final SourcePosition NOWHERE =
      SourceText.of("m.json", "").position(0, ModelPath.TOP);

  @ParameterizedTest(name = "{0} is within: {1}, and with the bounds excluded: {2}")
  @CsvSource({
    "-0.1, false, false",
    "-0.0999999999999999999999, true, true",
    "-0.100000000000000000001, false, false",
    "0, true, true",
    "2.5, true, false",
    "2.50, true, false",
    "2.4999999999999999999999, true, true",
    "2.5000000000000000000001, false, false",
    "-1e308, false, false",
  })
  void comparesExactly(BigDecimal number, boolean within, boolean strictlyWithin) {
    assertThat(new Range(bound("-0.1", true), bound("2.5", false)).contains(number))
        .isEqualTo(within);
    assertThat(new Range(bound("-0.1", true), bound("2.5", true)).contains(number))
        .isEqualTo(strictlyWithin);
  }

  @Test
  void holdsTheLowerBoundUnlessItIsExcluded() {
    assertThat(new Range(bound("1", false), Optional.empty()).contains(BigDecimal.ONE)).isTrue();
    assertThat(new Range(bound("1", true), Optional.empty()).contains(BigDecimal.ONE)).isFalse();
  }

  @Test
  void holdsEverythingWithoutBounds() {
    assertThat(Range.ALL.contains(new BigDecimal("1e9999"))).isTrue();
    assertThat(Range.ALL.contains(new BigDecimal("-1e9999"))).isTrue();
  }

  private static Optional<Bound> bound(String value, boolean exclusive) {
    return Optional.of(new Bound(new BigDecimal(value), exclusive, NOWHERE));
  }
}
