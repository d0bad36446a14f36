package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.List;

/** Makes the rule for each data type. */
final class ValueRules implements DataType.Cases<ValueRule> {

  private final WireForms forms;

  ValueRules(WireForms forms) {
    this.forms = forms;
  }

  /** The rule for an object of parameters: the outputs of an event, the items of a struct. */
  ValueRule ofParameters(List<Parameter> parameters) {
    return StructRule.of(parameters, this);
  }

  @Override
  public ValueRule ofInt(DataType.IntType type) {
    return new IntRule(type.range());
  }

  @Override
  public ValueRule ofFloat(DataType.FloatType type) {
    return new DecimalRule(DecimalRule.Width.FLOAT, type.range());
  }

  @Override
  public ValueRule ofDouble(DataType.DoubleType type) {
    return new DecimalRule(DecimalRule.Width.DOUBLE, type.range());
  }

  @Override
  public ValueRule ofBool(DataType.BoolType type) {
    return new BoolRule(forms.bools());
  }

  @Override
  public ValueRule ofString(DataType.StringType type) {
    return new StringRule(type.maxLength());
  }

  @Override
  public ValueRule ofEnum(DataType.EnumType type) {
    List<String> keys = type.items().stream().map(DataType.EnumItem::key).toList();
    return switch (type.kind()) {
      case INT -> new IntEnumRule(keys);
      case STRING -> new StringEnumRule(keys);
    };
  }

  @Override
  public ValueRule ofDate(DataType.DateType type) {
    return new DateRule(forms.dates());
  }

  @Override
  public ValueRule ofTimestamp(DataType.TimestampType type) {
    return new TimestampRule(forms.timestamps(), type.range());
  }

  @Override
  public ValueRule ofStruct(DataType.StructType type) {
    return ofParameters(type.items());
  }

  @Override
  public ValueRule ofArray(DataType.ArrayType type) {
    return new ArrayRule(type.element().match(this), type.maxItems());
  }

  @Override
  public ValueRule ofFile(DataType.FileType type) {
    return new FileRule();
  }
}
