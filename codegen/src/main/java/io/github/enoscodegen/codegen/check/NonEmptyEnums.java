package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** Enums have values. */
final class NonEmptyEnums implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.ENUM_WITHOUT_VALUES;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, EnumType.class)
        .filter(type -> type.items().isEmpty())
        .map(
            type ->
                new Finding(
                    type.position(),
                    "This enum has no values: no event could carry it. Add them in the console."));
  }
}
