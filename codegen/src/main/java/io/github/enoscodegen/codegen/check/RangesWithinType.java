package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** A range lies within what its data type can hold. */
final class RangesWithinType implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.RANGE_BEYOND_TYPE;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return TypedRange.all(model)
        .flatMap(range -> range.beyond().stream().map(bound -> finding(bound, range)));
  }

  private static Finding finding(Bound bound, TypedRange range) {
    return new Finding(
        bound.position(),
        "Bound %s lies beyond what the data type holds, %s to %s. Correct it in the console."
            .formatted(bound.value(), range.least(), range.greatest()));
  }
}
