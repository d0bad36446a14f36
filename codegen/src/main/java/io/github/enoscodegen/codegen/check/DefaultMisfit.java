package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Decimals;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.DefaultValue.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a default value ought to be, where it is not.
 *
 * <p>Numbers may stand in strings, as the console writes the bounds of timestamps.
 */
record DefaultMisfit(DefaultValue value) implements DataType.Cases<Optional<String>> {

  @Override
  public Optional<String> ofInt(DataType.IntType type) {
    return number(type, "be an integer of 32 bits (INT)");
  }

  @Override
  public Optional<String> ofFloat(DataType.FloatType type) {
    return number(type, "be a number that a float can hold (FLOAT)");
  }

  @Override
  public Optional<String> ofDouble(DataType.DoubleType type) {
    return number(type, "be a number that a double can hold (DOUBLE)");
  }

  @Override
  public Optional<String> ofBool(DataType.BoolType type) {
    boolean fits =
        value.kind() == Kind.BOOLEAN
            || (value.kind() == Kind.TEXT && List.of("true", "false").contains(value.text()));
    return unless(fits, "be true or false (BOOL)");
  }

  @Override
  public Optional<String> ofString(DataType.StringType type) {
    return unless(value.kind() == Kind.TEXT, "be a string (STRING)")
        .or(
            () ->
                type.maxLength()
                    .filter(limit -> limit.unit().lengthOf(value.text()) > limit.value())
                    .map(limit -> "have at most " + limit.inWords()));
  }

  @Override
  public Optional<String> ofEnum(DataType.EnumType type) {
    List<String> keys = type.items().stream().map(DataType.EnumItem::key).toList();
    String kind = type.kind() == DataType.KeyKind.INT ? "a number that is a" : "a string that is a";
    boolean kindFits = value.kind() == Kind.TEXT || type.kind() == DataType.KeyKind.INT;
    return unless(
        kindFits && keys.contains(value.text()), "be " + kind + " key of this enum" + hint(keys));
  }

  private String hint(List<String> keys) {
    return NearestName.find(value.text(), keys)
        .filter(near -> !near.equals(value.text()))
        .map(near -> ", such as '" + near + "'")
        .orElse("");
  }

  @Override
  public Optional<String> ofDate(DataType.DateType type) {
    return unless(value.kind() == Kind.TEXT && isDate(), "be a day such as 2022-01-31 (DATE)");
  }

  private boolean isDate() {
    try {
      return LocalDate.parse(value.text()).getYear() > 0;
    } catch (DateTimeException e) {
      return false; // the answer, not a fault
    }
  }

  @Override
  public Optional<String> ofTimestamp(DataType.TimestampType type) {
    return number(type, "be a number of milliseconds since 1970 (TIMESTAMP)");
  }

  /** What a struct or an array begins with is not documented, so nothing is demanded. */
  @Override
  public Optional<String> ofStruct(DataType.StructType type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> ofArray(DataType.ArrayType type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> ofFile(DataType.FileType type) {
    return unless(value.kind() == Kind.TEXT, "be a string (FILE)");
  }

  private Optional<String> number(DataType type, String expected) {
    TypedRange range = TypedRange.of(type).orElseThrow();
    Optional<BigDecimal> number = number().filter(held(range));
    return number.isEmpty()
        ? Optional.of(expected)
        : unless(range.range().contains(number.get()), "be " + range.range().inWords());
  }

  private static Predicate<BigDecimal> held(TypedRange range) {
    return number ->
        range.holds(number) && !(range.whole() && number.remainder(BigDecimal.ONE).signum() != 0);
  }

  private Optional<BigDecimal> number() {
    boolean number = value.kind() == Kind.NUMBER || value.kind() == Kind.TEXT;
    return number ? Decimals.parse(value.text()) : Optional.empty();
  }

  private static Optional<String> unless(boolean fits, String expected) {
    return fits ? Optional.empty() : Optional.of(expected);
  }
}
