package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** A text may have at least one character. */
final class PositiveLengths implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.MAX_LENGTH_BELOW_ONE;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, StringType.class)
        .flatMap(type -> type.maxLength().stream())
        .filter(limit -> limit.value() < 1)
        .map(
            limit ->
                new Finding(
                    limit.position(),
                    "maxLength %d allows no text. It must be at least 1."
                        .formatted(limit.value())));
  }
}
