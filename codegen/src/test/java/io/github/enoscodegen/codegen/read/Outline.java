package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;

/** Everything that a thing model says, as text: one line for each part, with its place. */
final class Outline implements DataType.Cases<String> {

  private final StringBuilder text = new StringBuilder();

  static String of(List<ThingModel> models) {
    Outline outline = new Outline();
    models.forEach(outline::model);
    return outline.text.toString();
  }

  private void model(ThingModel model) {
    line("", "model " + model.id() + owner(model) + texts(model.about()), model.position());
    model.attributes().forEach(attribute -> parameter("attribute ", attribute));
    model.measurepoints().forEach(point -> parameter("measurepoint ", point));
    model.services().forEach(this::service);
    model.events().forEach(this::event);
  }

  private static String owner(ThingModel model) {
    return model.organization().isEmpty() ? "" : " of " + model.organization();
  }

  private void service(Service service) {
    String what = "service " + service.identifier();
    line("", what + texts(service.about()), service.position());
    service.inputs().forEach(input -> parameter("  in ", input));
    service.outputs().forEach(output -> parameter("  out ", output));
  }

  private void event(Event event) {
    String what = "event " + event.identifier() + " " + event.type();
    line("", what + texts(event.about()), event.position());
    event.outputs().forEach(output -> parameter("  ", output));
  }

  private void parameter(String prefix, Parameter parameter) {
    line(
        prefix,
        parameter.identifier()
            + ": "
            + parameter.type().match(this)
            + parameter.defaultValue().map(Outline::defaultValue).orElse("")
            + (parameter.required() ? ", required" : "")
            + (parameter.unit().isEmpty() ? "" : ", in " + parameter.unit())
            + texts(parameter.about()),
        parameter.position());
    items(prefix, parameter.type());
  }

  private void items(String prefix, DataType type) {
    if (type instanceof DataType.StructType struct) {
      struct.items().forEach(item -> parameter("  " + prefix, item));
    } else if (type instanceof DataType.ArrayType array) {
      items(prefix, array.element());
    }
  }

  private void line(String prefix, String what, SourcePosition position) {
    text.append(prefix).append(what).append(place(position)).append('\n');
  }

  private static String place(SourcePosition position) {
    return " @" + position.line() + ":" + position.column() + " " + position.path();
  }

  private static String brief(SourcePosition position) {
    return "@" + position.line() + ":" + position.column();
  }

  private static String texts(About about) {
    String description = i18n(about.description());
    return i18n(about.name())
        + (description.isEmpty() ? "" : " (" + description.strip() + ")")
        + (about.deprecated() ? " deprecated" : "");
  }

  private static String i18n(I18nText text) {
    String translations = text.byLocale().isEmpty() ? "" : " " + text.byLocale();
    return (text.defaultValue().isEmpty() ? "" : " '" + text.defaultValue() + "'") + translations;
  }

  private static String defaultValue(DefaultValue value) {
    return ", default " + value.kind() + " " + value.text() + brief(value.position());
  }

  private static String range(Range range) {
    return range.min().map(b -> (b.exclusive() ? " > " : " >= ") + bound(b)).orElse("")
        + range.max().map(b -> (b.exclusive() ? " < " : " <= ") + bound(b)).orElse("");
  }

  private static String bound(Range.Bound bound) {
    return bound.value() + brief(bound.position());
  }

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
    return "BOOL"
        + (type.whenTrue().isEmpty() ? "" : " true=" + type.whenTrue())
        + (type.whenFalse().isEmpty() ? "" : " false=" + type.whenFalse());
  }

  @Override
  public String ofString(DataType.StringType type) {
    return "STRING"
        + type.maxLength().map(max -> " <= " + max.value() + brief(max.position())).orElse("");
  }

  @Override
  public String ofEnum(DataType.EnumType type) {
    List<String> items = type.items().stream().map(Outline::item).toList();
    return "ENUM" + brief(type.position()) + " of " + type.kind() + " " + items;
  }

  private static String item(EnumItem item) {
    return "'" + item.key() + "'" + brief(item.position()) + i18n(item.description());
  }

  @Override
  public String ofDate(DataType.DateType type) {
    return "DATE";
  }

  @Override
  public String ofTimestamp(DataType.TimestampType type) {
    return "TIMESTAMP" + range(type.range());
  }

  @Override
  public String ofStruct(DataType.StructType type) {
    return "STRUCT" + brief(type.position()) + " of " + type.items().size();
  }

  @Override
  public String ofArray(DataType.ArrayType type) {
    return "ARRAY"
        + brief(type.position())
        + " of at most "
        + type.maxItems()
        + " "
        + type.element().match(this);
  }

  @Override
  public String ofFile(DataType.FileType type) {
    return "FILE";
  }
}
