package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of INT enums are integers of 32 bits, as JSON writes them. */
final class IntEnumKeys implements ModelCheck {

  private static final Pattern CANONICAL_INT = Pattern.compile("0|-?[1-9][0-9]{0,9}");

  @Override
  public Rule rule() {
    return Rule.ENUM_KEY_NOT_INT;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, EnumType.class)
        .filter(type -> type.kind() == KeyKind.INT)
        .flatMap(type -> type.items().stream())
        .filter(item -> !isInt(item.key()))
        .map(IntEnumKeys::finding);
  }

  private static boolean isInt(String key) {
    return CANONICAL_INT.matcher(key).matches() && Long.parseLong(key) == (int) Long.parseLong(key);
  }

  private static Finding finding(EnumItem item) {
    return new Finding(
        item.position(),
        "'%s' is no integer of 32 bits, but this enum's keys are of kind INT. Write it as such, or make the kind STRING."
            .formatted(item.key()));
  }
}
