package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.model.WholeRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A range lies within its type and holds at least one value. */
final class SatisfiableRanges implements ModelCheck {

  private static final BigDecimal MAX_FLOAT = new BigDecimal("3.4028235E+38");
  private static final BigDecimal MAX_DOUBLE = new BigDecimal("1.7976931348623157E+308");

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.types(model).forEach(type -> check(type, diagnostics));
  }

  private static void check(DataType type, Diagnostics diagnostics) {
    if (type instanceof IntType t) {
      check(t.range(), Integer.MIN_VALUE, Integer.MAX_VALUE, diagnostics);
    } else if (type instanceof TimestampType t) {
      check(t.range(), Long.MIN_VALUE, Long.MAX_VALUE, diagnostics);
    } else if (type instanceof FloatType t) {
      check(t.range(), MAX_FLOAT.negate(), MAX_FLOAT, SatisfiableRanges::isOrdered, diagnostics);
    } else if (type instanceof DoubleType t) {
      check(t.range(), MAX_DOUBLE.negate(), MAX_DOUBLE, SatisfiableRanges::isOrdered, diagnostics);
    }
  }

  /** Between two neighbouring whole numbers, both excluded, there is none. */
  private static void check(Range range, long least, long greatest, Diagnostics diagnostics) {
    check(
        range,
        BigDecimal.valueOf(least),
        BigDecimal.valueOf(greatest),
        within -> isOrdered(within) && !WholeRange.of(within).isEmpty(),
        diagnostics);
  }

  private static void check(
      Range range,
      BigDecimal least,
      BigDecimal greatest,
      Predicate<Range> hasValues,
      Diagnostics diagnostics) {
    List<Bound> beyond =
        Stream.of(range.min(), range.max())
            .flatMap(Optional::stream)
            .filter(b -> b.value().compareTo(least) < 0 || b.value().compareTo(greatest) > 0)
            .toList();
    beyond.forEach(bound -> reportBeyond(bound, least, greatest, diagnostics));
    Range within = beyond.isEmpty() ? within(range, least, greatest) : range;
    boolean limited = within.min().isPresent() && within.max().isPresent();
    if (limited && !hasValues.test(within)) {
      reportEmpty(within.min().get(), within.max().get(), diagnostics);
    }
  }

  /** A range with the limits of its type for the bound that it does not state. */
  private static Range within(Range range, BigDecimal least, BigDecimal greatest) {
    Optional<SourcePosition> place = range.max().or(range::min).map(Bound::position);
    return new Range(
        range.min().or(() -> place.map(p -> new Bound(least, false, p))),
        range.max().or(() -> place.map(p -> new Bound(greatest, false, p))));
  }

  private static boolean isOrdered(Range range) {
    Bound min = range.min().orElseThrow();
    Bound max = range.max().orElseThrow();
    int order = min.value().compareTo(max.value());
    return order < 0 || (order == 0 && !min.exclusive() && !max.exclusive());
  }

  private static void reportEmpty(Bound min, Bound max, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.EMPTY_RANGE,
        max.position(),
        "No value is %s %s and %s %s. Correct the range in the console."
            .formatted(
                min.exclusive() ? "above" : "at least",
                min.value(),
                max.exclusive() ? "below" : "at most",
                max.value()));
  }

  private static void reportBeyond(
      Bound bound, BigDecimal least, BigDecimal greatest, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.RANGE_BEYOND_TYPE,
        bound.position(),
        "Bound %s lies beyond what the data type holds, %s to %s. Correct it in the console."
            .formatted(bound.value(), least, greatest));
  }
}
