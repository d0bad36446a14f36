package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The range that a model declares for a number. */
final class RangeLimit {

  static void check(Range range, BigDecimal value, JsonNode written, Misfits misfits) {
    if (!range.contains(value)) {
      misfits.must("be " + inWords(range), Misfit.Kind.OUT_OF_RANGE, written);
    }
  }

  private static String inWords(Range range) {
    return Stream.concat(
            range.min().map(bound -> bound(bound, "greater than ", "at least ")).stream(),
            range.max().map(bound -> bound(bound, "less than ", "at most ")).stream())
        .collect(Collectors.joining(" and "));
  }

  private static String bound(Bound bound, String whenExclusive, String whenInclusive) {
    return (bound.exclusive() ? whenExclusive : whenInclusive) + bound.value();
  }

  private RangeLimit() {}
}
