package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.Range;

/** What a data type allows, in words. */
final class ConstraintWords implements DataType.Cases<String> {

  static final ConstraintWords INSTANCE = new ConstraintWords();

  private ConstraintWords() {}

  @Override
  public String ofInt(DataType.IntType type) {
    return "INT" + range(type.range());
  }

  @Override
  public String ofFloat(DataType.FloatType type) {
    return "FLOAT" + range(type.range());
  }

  @Override
  public String ofDouble(DataType.DoubleType type) {
    return "DOUBLE" + range(type.range());
  }

  @Override
  public String ofBool(DataType.BoolType type) {
    String meaning = meaning(", true: ", type.whenTrue()) + meaning(", false: ", type.whenFalse());
    return "BOOL" + meaning;
  }

  @Override
  public String ofString(DataType.StringType type) {
    return "STRING" + type.maxLength().map(limit -> " of at most " + limit.inWords()).orElse("");
  }

  @Override
  public String ofEnum(DataType.EnumType type) {
    return type.kind() == KeyKind.INT ? "ENUM with number keys" : "ENUM with string keys";
  }

  @Override
  public String ofDate(DataType.DateType type) {
    return "DATE";
  }

  @Override
  public String ofTimestamp(DataType.TimestampType type) {
    return "TIMESTAMP in milliseconds" + range(type.range());
  }

  @Override
  public String ofStruct(DataType.StructType type) {
    return "STRUCT";
  }

  @Override
  public String ofArray(DataType.ArrayType type) {
    return "ARRAY of at most " + type.maxItems() + " " + type.element().match(this);
  }

  @Override
  public String ofFile(DataType.FileType type) {
    return "FILE";
  }

  private static String meaning(String prefix, String text) {
    return text.isBlank() ? "" : prefix + text;
  }

  private static String range(Range range) {
    String words = range.inWords();
    return words.isEmpty() ? "" : " " + words;
  }
}
