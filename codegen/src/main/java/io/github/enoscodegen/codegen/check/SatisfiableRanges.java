package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
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
import java.util.stream.Stream;

/** A range lies within its type and holds at least one value. */
final class SatisfiableRanges implements ModelCheck {

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.types(model).forEach(type -> check(type, diagnostics));
  }

  private static void check(DataType type, Diagnostics diagnostics) {
    if (type instanceof IntType t) {
      check(t.range(), BigDecimal.valueOf(Integer.MIN_VALUE), max(Integer.MAX_VALUE), diagnostics);
      checkWhole(t.range(), diagnostics);
    } else if (type instanceof TimestampType t) {
      check(t.range(), BigDecimal.valueOf(Long.MIN_VALUE), max(Long.MAX_VALUE), diagnostics);
      checkWhole(t.range(), diagnostics);
    } else if (type instanceof FloatType t) {
      check(t.range(), "3.4028235E+38", diagnostics);
    } else if (type instanceof DoubleType t) {
      check(t.range(), "1.7976931348623157E+308", diagnostics);
    }
  }

  private static BigDecimal max(long value) {
    return BigDecimal.valueOf(value);
  }

  private static void check(Range range, String greatest, Diagnostics diagnostics) {
    check(range, new BigDecimal(greatest).negate(), new BigDecimal(greatest), diagnostics);
  }

  private static void check(
      Range range, BigDecimal least, BigDecimal greatest, Diagnostics diagnostics) {
    Stream.of(range.min(), range.max())
        .flatMap(bound -> bound.stream())
        .filter(b -> b.value().compareTo(least) < 0 || b.value().compareTo(greatest) > 0)
        .forEach(bound -> reportBeyond(bound, least, greatest, diagnostics));
    if (range.min().isPresent() && range.max().isPresent()) {
      checkOrder(range.min().get(), range.max().get(), diagnostics);
    }
  }

  private static void checkOrder(Bound min, Bound max, Diagnostics diagnostics) {
    int order = min.value().compareTo(max.value());
    boolean open = min.exclusive() || max.exclusive();
    if (order > 0 || (order == 0 && open)) {
      reportEmpty(min, max, diagnostics);
    }
  }

  /** Between two neighbouring whole numbers, both excluded, there is none. */
  private static void checkWhole(Range range, Diagnostics diagnostics) {
    if (range.min().isPresent() && range.max().isPresent()) {
      Bound min = range.min().get();
      Bound max = range.max().get();
      int order = min.value().compareTo(max.value());
      if (order < 0 && WholeRange.of(range).isEmpty()) {
        reportEmpty(min, max, diagnostics);
      }
    }
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
        "Bound %s lies beyond what the data type holds, %s to %s."
            .formatted(bound.value(), least, greatest));
  }
}
