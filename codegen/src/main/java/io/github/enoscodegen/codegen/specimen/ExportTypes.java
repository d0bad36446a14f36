package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.json.JsonText;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.function.BiConsumer;

/**
 * The members that a data type adds to a data point of form B. Where there is no bound, the console
 * writes that of the type.
 *
 * @param json the data point
 * @param item writes an item of a struct under its identifier
 */
record ExportTypes(JsonText json, BiConsumer<JsonText, Parameter> item)
    implements DataType.Cases<JsonText> {

  private static final BigDecimal MAX_FLOAT = new BigDecimal("3.4028235E+38");
  private static final BigDecimal MAX_DOUBLE = new BigDecimal("1.7976931348623157E+308");

  @Override
  public JsonText ofInt(DataType.IntType type) {
    return range(
        type.range(), BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
  }

  @Override
  public JsonText ofFloat(DataType.FloatType type) {
    return range(type.range(), MAX_FLOAT.negate(), MAX_FLOAT);
  }

  @Override
  public JsonText ofDouble(DataType.DoubleType type) {
    return range(type.range(), MAX_DOUBLE.negate(), MAX_DOUBLE);
  }

  @Override
  public JsonText ofBool(DataType.BoolType type) {
    return json.text("trueDesc", type.whenTrue()).text("falseDesc", type.whenFalse());
  }

  @Override
  public JsonText ofString(DataType.StringType type) {
    return type.maxLength()
        .map(limit -> json.number("maxLength", BigDecimal.valueOf(limit.value())))
        .orElse(json);
  }

  @Override
  public JsonText ofEnum(DataType.EnumType type) {
    return json.object("specsMap", keys -> type.items().forEach(key -> specs(keys, key)))
        .flag("valueType", type.kind() == KeyKind.INT);
  }

  private static void specs(JsonText keys, EnumItem item) {
    keys.text(item.key(), JsonText.compact(text -> DocumentTexts.i18n(text, item.description())));
  }

  @Override
  public JsonText ofDate(DataType.DateType type) {
    return json;
  }

  /** Its bounds are strings. */
  @Override
  public JsonText ofTimestamp(DataType.TimestampType type) {
    Range range = type.range();
    String max = String.valueOf(Long.MAX_VALUE);
    json.text("minimum", range.min().map(b -> b.value().toPlainString()).orElse("0"))
        .text("maximum", range.max().map(b -> b.value().toPlainString()).orElse(max));
    return exclusive(range);
  }

  @Override
  public JsonText ofStruct(DataType.StructType type) {
    return json.object("struct", items -> type.items().forEach(i -> item.accept(items, i)))
        .text("tslStructType", "COMMON")
        .flag("allowAdditionalItem", false);
  }

  @Override
  public JsonText ofArray(DataType.ArrayType type) {
    return json.object("innerType", element -> element(element, type.element()));
  }

  private void element(JsonText element, DataType type) {
    type.match(new ExportTypes(element, item));
    element.text("$class", ExportDocument.className(type, ""));
  }

  @Override
  public JsonText ofFile(DataType.FileType type) {
    return json;
  }

  private JsonText range(Range range, BigDecimal least, BigDecimal greatest) {
    json.number("minimum", range.min().map(Bound::value).orElse(least))
        .number("maximum", range.max().map(Bound::value).orElse(greatest));
    return exclusive(range);
  }

  private JsonText exclusive(Range range) {
    return json.flag("exclusiveMinimum", range.min().map(Bound::exclusive).orElse(false))
        .flag("exclusiveMaximum", range.max().map(Bound::exclusive).orElse(false));
  }
}
