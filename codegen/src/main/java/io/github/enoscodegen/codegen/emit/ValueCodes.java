package io.github.enoscodegen.codegen.emit;

import io.github.enoscodegen.codegen.plan.ValuePlan;

/** Which code goes with which kind of value. */
final class ValueCodes implements ValuePlan.Cases<ValueCode> {

  static final ValueCodes INSTANCE = new ValueCodes();

  private ValueCodes() {}

  @Override
  public ValueCode ofInt(ValuePlan.IntValue value) {
    return new IntCode(value);
  }

  @Override
  public ValueCode ofDecimal(ValuePlan.DecimalValue value) {
    return new DecimalCode(value);
  }

  @Override
  public ValueCode ofBool(ValuePlan.BoolValue value) {
    return new BoolCode();
  }

  @Override
  public ValueCode ofText(ValuePlan.TextValue value) {
    return new TextCode(value);
  }

  @Override
  public ValueCode ofEnum(ValuePlan.EnumValue value) {
    return new EnumCode(value);
  }

  @Override
  public ValueCode ofDate(ValuePlan.DateValue value) {
    return new DateCode();
  }

  @Override
  public ValueCode ofTimestamp(ValuePlan.TimestampValue value) {
    return new TimestampCode(value);
  }

  @Override
  public ValueCode ofStruct(ValuePlan.StructValue value) {
    return new StructCode(value);
  }

  @Override
  public ValueCode ofArray(ValuePlan.ArrayValue value) {
    return new ArrayCode(value);
  }

  @Override
  public ValueCode ofFile(ValuePlan.FileValue value) {
    return new FileCode();
  }
}
