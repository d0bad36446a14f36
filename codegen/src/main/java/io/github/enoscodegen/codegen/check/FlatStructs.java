package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** A struct holds no struct. */
final class FlatStructs implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.STRUCT_IN_STRUCT;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, StructType.class)
        .flatMap(struct -> struct.items().stream())
        .filter(item -> item.type() instanceof StructType)
        .map(FlatStructs::finding);
  }

  private static Finding finding(Parameter item) {
    return new Finding(
        item.position(),
        "'%s' is a struct within a struct, which EnOS does not know. Make its items items of the outer one."
            .formatted(item.identifier()));
  }
}
