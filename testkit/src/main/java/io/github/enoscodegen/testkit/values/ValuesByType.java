package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of each data type. */
final class ValuesByType implements DataType.Cases<Values> {

  private static final ValuesByType TYPES = new ValuesByType();

  /** The objects of these parameters: the outputs of an event, or a struct. */
  static ObjectValues ofParameters(List<Parameter> parameters) {
    Map<String, ObjectValues.Member> members = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Values values = parameter.type().match(TYPES);
      members.put(parameter.identifier(), new ObjectValues.Member(values, parameter.required()));
    }
    return new ObjectValues(members);
  }

  @Override
  public Values ofInt(DataType.IntType type) {
    return WholeValues.ofInt(type.range());
  }

  @Override
  public Values ofFloat(DataType.FloatType type) {
    return DecimalValues.of(DecimalWidth.FLOAT, type.range());
  }

  @Override
  public Values ofDouble(DataType.DoubleType type) {
    return DecimalValues.of(DecimalWidth.DOUBLE, type.range());
  }

  @Override
  public Values ofBool(DataType.BoolType type) {
    return SimpleValues.BOOL;
  }

  @Override
  public Values ofString(DataType.StringType type) {
    return TextValues.of(type.maxLength());
  }

  @Override
  public Values ofEnum(DataType.EnumType type) {
    List<String> keys = type.items().stream().map(DataType.EnumItem::key).toList();
    return switch (type.kind()) {
      case INT -> EnumValues.ofInts(keys);
      case STRING -> EnumValues.ofTexts(keys);
    };
  }

  @Override
  public Values ofDate(DataType.DateType type) {
    return SimpleValues.DATE;
  }

  @Override
  public Values ofTimestamp(DataType.TimestampType type) {
    return WholeValues.ofTimestamp(type.range());
  }

  @Override
  public Values ofStruct(DataType.StructType type) {
    return ofParameters(type.items());
  }

  @Override
  public Values ofArray(DataType.ArrayType type) {
    return new ArrayValues(type.element().match(this), type.maxItems());
  }

  @Override
  public Values ofFile(DataType.FileType type) {
    return SimpleValues.FILE;
  }

  private ValuesByType() {}
}
