package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/**
 * Keys have at most 32 characters (EnOS 2.0.9, "Creating Models"). No more than a warning: a model
 * that EnOS has exported was taken by it.
 */
final class ShortEnumKeys implements ModelCheck {

  private static final int LONGEST = 32;

  @Override
  public Rule rule() {
    return Rule.ENUM_KEY_TOO_LONG;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, EnumType.class)
        .flatMap(type -> type.items().stream())
        .filter(item -> length(item) > LONGEST)
        .map(ShortEnumKeys::finding);
  }

  private static int length(EnumItem item) {
    return LengthUnit.CHARACTERS.lengthOf(item.key());
  }

  private static Finding finding(EnumItem item) {
    return new Finding(
        item.position(),
        "Key '%s' has %d characters, and EnOS 2.0.9 takes at most %d. Shorten it, or EnOS may refuse the model."
            .formatted(item.key(), length(item), LONGEST));
  }
}
