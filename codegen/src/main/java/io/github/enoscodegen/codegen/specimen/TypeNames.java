package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.model.DataType;

/** EnOS's names of data types: those of the model service, or those in the console's classes. */
record TypeNames(Form form) implements DataType.Cases<String> {

  private String name(String rest, String export) {
    return form == Form.REST ? rest : export;
  }

  @Override
  public String ofInt(DataType.IntType type) {
    return name("INT", "Int");
  }

  @Override
  public String ofFloat(DataType.FloatType type) {
    return name("FLOAT", "Float");
  }

  @Override
  public String ofDouble(DataType.DoubleType type) {
    return name("DOUBLE", "Double");
  }

  @Override
  public String ofBool(DataType.BoolType type) {
    return name("BOOL", "Bool");
  }

  @Override
  public String ofString(DataType.StringType type) {
    return name("STRING", "Text");
  }

  @Override
  public String ofEnum(DataType.EnumType type) {
    return name("ENUM", "Enum");
  }

  @Override
  public String ofDate(DataType.DateType type) {
    return name("DATE", "Date");
  }

  @Override
  public String ofTimestamp(DataType.TimestampType type) {
    return name("TIMESTAMP", "Timestamp");
  }

  @Override
  public String ofStruct(DataType.StructType type) {
    return name("STRUCT", "Struct");
  }

  @Override
  public String ofArray(DataType.ArrayType type) {
    return name("ARRAY", "Array");
  }

  @Override
  public String ofFile(DataType.FileType type) {
    return name("FILE", "File");
  }
}
