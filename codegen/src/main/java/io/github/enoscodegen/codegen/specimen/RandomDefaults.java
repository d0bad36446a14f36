package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.DefaultValue.Kind;
import io.github.enoscodegen.codegen.model.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Default values that their type allows; none where a type has none, or none is at hand. */
final class RandomDefaults implements DataType.Cases<Optional<DefaultValue>> {

  private static final List<String> DAYS = List.of("2022-01-01", "1970-01-01", "2024-02-29");
  private static final List<String> TEXTS = List.of("x", "a b", "温度", "\"", "\\", "98.5", "true");

  /** As many as a long has. */
  private static final int WHOLE_DIGITS = 19;

  /** Few enough that a float does not round them beyond a bound. */
  private static final int DECIMAL_DIGITS = 7;

  private final Dice dice;
  private final SourcePosition position;

  RandomDefaults(Dice dice, SourcePosition position) {
    this.dice = dice;
    this.position = position;
  }

  @Override
  public Optional<DefaultValue> ofInt(DataType.IntType type) {
    return inRange(type.range(), WHOLE_DIGITS);
  }

  @Override
  public Optional<DefaultValue> ofFloat(DataType.FloatType type) {
    return inRange(type.range(), DECIMAL_DIGITS);
  }

  @Override
  public Optional<DefaultValue> ofDouble(DataType.DoubleType type) {
    return inRange(type.range(), DECIMAL_DIGITS);
  }

  @Override
  public Optional<DefaultValue> ofBool(DataType.BoolType type) {
    return value(Kind.BOOLEAN, String.valueOf(dice.chance(50)));
  }

  @Override
  public Optional<DefaultValue> ofString(DataType.StringType type) {
    long most = type.maxLength().map(DataType.MaxLength::value).orElse(Long.MAX_VALUE);
    List<String> fitting = TEXTS.stream().filter(text -> text.length() <= most).toList();
    return value(Kind.TEXT, dice.pick(fitting));
  }

  @Override
  public Optional<DefaultValue> ofEnum(DataType.EnumType type) {
    return value(
        type.kind() == KeyKind.INT ? Kind.NUMBER : Kind.TEXT, dice.pick(type.items()).key());
  }

  @Override
  public Optional<DefaultValue> ofDate(DataType.DateType type) {
    return value(Kind.TEXT, dice.pick(DAYS));
  }

  @Override
  public Optional<DefaultValue> ofTimestamp(DataType.TimestampType type) {
    return type.range().equals(Range.ALL)
        ? value(dice.chance(50) ? Kind.NUMBER : Kind.TEXT, "1577836800000")
        : inRange(type.range(), WHOLE_DIGITS);
  }

  @Override
  public Optional<DefaultValue> ofStruct(DataType.StructType type) {
    return Optional.empty();
  }

  @Override
  public Optional<DefaultValue> ofArray(DataType.ArrayType type) {
    return Optional.empty();
  }

  @Override
  public Optional<DefaultValue> ofFile(DataType.FileType type) {
    return Optional.empty();
  }

  private Optional<DefaultValue> inRange(Range range, int mostDigits) {
    List<BigDecimal> fitting =
        Stream.concat(Stream.of(BigDecimal.ZERO), near(range))
            .filter(range::contains)
            .filter(value -> value.precision() <= mostDigits)
            .toList();
    return fitting.isEmpty() ? Optional.empty() : value(Kind.NUMBER, dice.pick(fitting).toString());
  }

  private static Stream<BigDecimal> near(Range range) {
    return Stream.of(range.min(), range.max())
        .flatMap(Optional::stream)
        .map(Range.Bound::value)
        .flatMap(v -> Stream.of(v, v.add(BigDecimal.ONE), v.subtract(BigDecimal.ONE)));
  }

  private Optional<DefaultValue> value(Kind kind, String text) {
    return Optional.of(new DefaultValue(kind, text, position));
  }
}
