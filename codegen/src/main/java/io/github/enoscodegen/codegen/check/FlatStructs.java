package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;

/** A struct holds no struct. */
final class FlatStructs implements ModelCheck {

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.types(model)
        .filter(StructType.class::isInstance)
        .flatMap(struct -> ((StructType) struct).items().stream())
        .filter(item -> item.type() instanceof StructType)
        .forEach(item -> report(item, diagnostics));
  }

  private static void report(Parameter item, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.STRUCT_IN_STRUCT,
        item.position(),
        "'%s' is a struct within a struct, which EnOS does not know. Make its items items of the outer one."
            .formatted(item.identifier()));
  }
}
