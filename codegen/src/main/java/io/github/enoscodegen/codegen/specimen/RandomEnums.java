package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Enums of both kinds, with keys as they stand in real models, and worse ones. */
final class RandomEnums {

  /** No two give the same name once everything but letters, digits and signs is gone. */
  private static final List<String> AWKWARD =
      List.of(
          """
          0.2|E/TFE|TH35-7,5|10 o'clock|94V-0|11|11+|-1|0|007|tidal zone|true|false|null|class
          开|关闭|🔥|👩‍🔧|°C|é|straße|١|say "hi"|back\\slash|C:\\temp|*/|\\u0022| blanks |%s|$T
          <5|>5|=5|50%|a&b|#1|?|!|~|$|@home|-|.|_|KEY|name|values|valueOf|ordinal
          exactly thirty-two characters ok\
          """
              .split("[|\n]"));

  private static final List<Integer> EDGES =
      List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 1, -1, 2, 3, 10, -100);

  private final Dice dice;
  private final RandomTexts texts;
  private final SourcePosition position;

  RandomEnums(Dice dice, RandomTexts texts, SourcePosition position) {
    this.dice = dice;
    this.texts = texts;
    this.position = position;
  }

  /** An enum of 1 to so many keys. */
  EnumType next(int most) {
    int count = Math.max(1, dice.count(most));
    return dice.chance(50)
        ? type(KeyKind.INT, distinct(count, this::intKey))
        : type(KeyKind.STRING, distinct(count, this::textKey));
  }

  private String intKey() {
    int key = dice.chance(50) ? dice.pick(EDGES) : dice.between(-999, 99_999);
    return String.valueOf(key);
  }

  private String textKey() {
    return dice.chance(60) ? dice.pick(AWKWARD) : "state-" + dice.between(0, 99_999);
  }

  private static Set<String> distinct(int count, Supplier<String> key) {
    Set<String> keys = new LinkedHashSet<>();
    while (keys.size() < count) {
      keys.add(key.get());
    }
    return keys;
  }

  private EnumType type(KeyKind kind, Set<String> keys) {
    List<EnumItem> items =
        keys.stream().map(key -> new EnumItem(key, texts.meaning(), position)).toList();
    return new EnumType(kind, items, position);
  }
}
