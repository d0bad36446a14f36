package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.model.WholeRange;
import java.util.Optional;
import java.util.stream.Stream;

/** A range holds at least one value. */
final class NonEmptyRanges implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.EMPTY_RANGE;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return TypedRange.all(model).flatMap(NonEmptyRanges::check);
  }

  private static Stream<Finding> check(TypedRange typed) {
    Range range = typed.beyond().isEmpty() ? completed(typed) : typed.range();
    boolean limited = range.min().isPresent() && range.max().isPresent();
    return limited && !hasValues(range, typed.whole())
        ? Stream.of(finding(range.min().get(), range.max().get()))
        : Stream.empty();
  }

  /** A range with the limits of its type for the bound that it does not state. */
  private static Range completed(TypedRange typed) {
    Range range = typed.range();
    Optional<SourcePosition> place = range.max().or(range::min).map(Bound::position);
    return new Range(
        range.min().or(() -> place.map(p -> new Bound(typed.least(), false, p))),
        range.max().or(() -> place.map(p -> new Bound(typed.greatest(), false, p))));
  }

  /** Between two neighbouring whole numbers, both excluded, there is none. */
  private static boolean hasValues(Range range, boolean whole) {
    return isOrdered(range) && !(whole && WholeRange.of(range).isEmpty());
  }

  private static boolean isOrdered(Range range) {
    Bound min = range.min().orElseThrow();
    Bound max = range.max().orElseThrow();
    int order = min.value().compareTo(max.value());
    return order < 0 || (order == 0 && !min.exclusive() && !max.exclusive());
  }

  private static Finding finding(Bound min, Bound max) {
    return new Finding(
        max.position(),
        "No value is %s and %s. Correct the range in the console."
            .formatted(min.asMin(), max.asMax()));
  }
}
