package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.BoolType;
import io.github.enoscodegen.codegen.model.DataType.DateType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.FileType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Data types other than structs, with the constraints that a form states. */
final class RandomTypes {

  /** Longer texts need EnOS 2.4, and are for attributes only. */
  private static final int PLATFORM_MAX_LENGTH = 1024;

  private final Form form;
  private final ModelSize size;
  private final Dice dice;
  private final RandomTexts texts;
  private final RandomRanges ranges;
  private final RandomEnums enums;
  private final SourcePosition position;

  RandomTypes(Form form, ModelSize size, Dice dice, RandomTexts texts, SourcePosition position) {
    this.form = form;
    this.size = size;
    this.dice = dice;
    this.texts = texts;
    this.ranges = new RandomRanges(dice, position);
    this.enums = new RandomEnums(dice, texts, position);
    this.position = position;
  }

  /** The type of an item of a struct. */
  DataType plain() {
    return dice.chance(15) ? array() : scalar();
  }

  ArrayType array() {
    DataType element = form == Form.REST ? unconstrained() : scalar();
    return new ArrayType(element, ArrayType.PLATFORM_MAX_ITEMS, position);
  }

  private DataType scalar() {
    return switch (dice.between(0, 8)) {
      case 0 -> new IntType(range(ranges::ofInt));
      case 1 -> new FloatType(range(ranges::ofFloat));
      case 2 -> new DoubleType(range(ranges::ofDouble));
      case 3 -> new BoolType(texts.label(), texts.label());
      case 4 -> new StringType(maxLength());
      case 5 -> enums.next(size.mostItems());
      case 6 -> new DateType();
      case 7 -> new TimestampType(range(ranges::ofTimestamp));
      default -> new FileType();
    };
  }

  /** REST states of an array's elements no more than the type, and the keys of an enum. */
  private DataType unconstrained() {
    DataType type = scalar();
    if (type instanceof StringType) {
      return new StringType(Optional.empty());
    }
    return type instanceof BoolType ? new BoolType("", "") : type;
  }

  private Range range(Supplier<Range> limited) {
    return form == Form.REST || dice.chance(30) ? Range.ALL : limited.get();
  }

  private Optional<MaxLength> maxLength() {
    if (dice.chance(30)) {
      return Optional.empty();
    }
    int any = dice.between(1, PLATFORM_MAX_LENGTH);
    int limit = dice.pick(List.of(1, 64, any, PLATFORM_MAX_LENGTH));
    return Optional.of(new MaxLength(limit, LengthUnit.CHARACTERS, position));
  }
}
