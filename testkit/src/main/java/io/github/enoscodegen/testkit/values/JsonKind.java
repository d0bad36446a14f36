package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of JSON values, with a few of each that are of no use where another kind belongs. */
enum JsonKind {
  NULL,
  BOOLEAN,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT;

  @Nullable Object sample(Dice dice) {
    return switch (this) {
      case NULL -> null;
      case BOOLEAN -> dice.chance(50);
      case NUMBER -> dice.pick(List.of(0, 1, -1.5));
      case STRING -> dice.pick(List.of("", "1", "true", "2026-01-31"));
      case ARRAY -> dice.pick(List.of(List.of(), List.of(1)));
      case OBJECT -> dice.pick(List.of(Map.of(), Map.of("x", 1)));
    };
  }

  /**
   * A flaw for each kind that a data type does not take.
   *
   * @param rule what the value must be
   * @param right the kinds that it takes
   */
  static List<Flaw> flaws(String rule, JsonKind... right) {
    Set<JsonKind> wrong = EnumSet.allOf(JsonKind.class);
    wrong.removeAll(List.of(right));
    return wrong.stream()
        .map(kind -> Flaw.of(Misfit.Kind.WRONG_JSON_TYPE, rule, kind::sample))
        .toList();
  }
}
