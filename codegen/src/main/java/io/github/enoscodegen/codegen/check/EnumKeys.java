package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.regex.Pattern;

/** Enums have values, and those of INT enums are integers of 32 bits. */
final class EnumKeys implements ModelCheck {

  private static final Pattern CANONICAL_INT = Pattern.compile("0|-?[1-9][0-9]{0,9}");

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.types(model)
        .filter(EnumType.class::isInstance)
        .forEach(type -> check((EnumType) type, diagnostics));
  }

  private static void check(EnumType type, Diagnostics diagnostics) {
    if (type.items().isEmpty()) {
      diagnostics.report(
          Rule.ENUM_WITHOUT_VALUES,
          type.position(),
          "This enum has no values: no event could carry it. Add them in the console.");
    }
    if (type.kind() == KeyKind.INT) {
      type.items().stream()
          .filter(item -> !isInt(item.key()))
          .forEach(item -> reportKey(item, diagnostics));
    }
  }

  private static boolean isInt(String key) {
    return CANONICAL_INT.matcher(key).matches() && Long.parseLong(key) == (int) Long.parseLong(key);
  }

  private static void reportKey(EnumItem item, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.ENUM_KEY_NOT_INT,
        item.position(),
        "'%s' is no integer of 32 bits, but this enum's keys are of kind INT. Write it as such, or make the kind STRING."
            .formatted(item.key()));
  }
}
