package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.ThingModel;

/** A text may have at least one character. */
final class PositiveLengths implements ModelCheck {

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.types(model)
        .filter(StringType.class::isInstance)
        .flatMap(type -> ((StringType) type).maxLength().stream())
        .filter(limit -> limit.value() < 1)
        .forEach(limit -> report(limit, diagnostics));
  }

  private static void report(MaxLength limit, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.MAX_LENGTH_BELOW_ONE,
        limit.position(),
        "maxLength %d allows no text. It must be at least 1.".formatted(limit.value()));
  }
}
