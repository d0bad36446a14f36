package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.json.JsonText;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.Parameter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The members of a {@code dataDefinition} ("API FAQs"); empty where form A writes none.
 *
 * @param style how to write it
 * @param defaultValue the parameter's, which enums and booleans state here
 * @param item writes an item of a struct
 */
record RestDefinitions(
    RestStyle style, Optional<DefaultValue> defaultValue, BiConsumer<JsonText, Parameter> item)
    implements DataType.Cases<Optional<Consumer<JsonText>>> {

  @Override
  public Optional<Consumer<JsonText>> ofBool(DataType.BoolType type) {
    if (type.whenTrue().isEmpty() && type.whenFalse().isEmpty() && defaultValue.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        json -> {
          json.object(
              "boolDesc",
              labels -> labels.text("true", type.whenTrue()).text("false", type.whenFalse()));
          writeDefault(json);
        });
  }

  @Override
  public Optional<Consumer<JsonText>> ofString(DataType.StringType type) {
    return type.maxLength()
        .map(MaxLength::value)
        .map(limit -> json -> json.number("maxLength", BigDecimal.valueOf(limit)));
  }

  @Override
  public Optional<Consumer<JsonText>> ofEnum(DataType.EnumType type) {
    return Optional.of(
        json -> {
          json.text("enumType", type.kind().name()).object("enumDesc", keys -> keys(keys, type));
          writeDefault(json);
        });
  }

  private static void keys(JsonText json, DataType.EnumType type) {
    type.items()
        .forEach(
            item -> json.object(item.key(), text -> DocumentTexts.i18n(text, item.description())));
  }

  @Override
  public Optional<Consumer<JsonText>> ofStruct(DataType.StructType type) {
    return Optional.of(json -> json.objects("items", type.items(), item));
  }

  /** The element's own definition stands beside its name. */
  @Override
  public Optional<Consumer<JsonText>> ofArray(DataType.ArrayType type) {
    DataType element = type.element();
    return Optional.of(
        json -> {
          json.text("itemType", style.name(element));
          element.match(this).ifPresent(members -> members.accept(json));
        });
  }

  @Override
  public Optional<Consumer<JsonText>> ofInt(DataType.IntType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Consumer<JsonText>> ofFloat(DataType.FloatType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Consumer<JsonText>> ofDouble(DataType.DoubleType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Consumer<JsonText>> ofDate(DataType.DateType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Consumer<JsonText>> ofTimestamp(DataType.TimestampType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Consumer<JsonText>> ofFile(DataType.FileType type) {
    return Optional.empty();
  }

  private void writeDefault(JsonText json) {
    defaultValue.ifPresent(value -> DocumentTexts.defaultValue(json, value));
  }
}
