package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/**
 * An enum has at most 200 values (EnOS 2.4, "Limitations"). No more than a warning: one of EnOS's
 * own standard elements has 244.
 */
final class EnumSizes implements ModelCheck {

  private static final int MOST = 200;

  @Override
  public Rule rule() {
    return Rule.TOO_MANY_ENUM_VALUES;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, EnumType.class)
        .filter(type -> type.items().size() > MOST)
        .map(
            type ->
                new Finding(
                    type.items().get(MOST).position(),
                    "This enum has %d values, and EnOS 2.4 takes at most %d. Remove some, or EnOS may refuse the model."
                        .formatted(type.items().size(), MOST)));
  }
}
