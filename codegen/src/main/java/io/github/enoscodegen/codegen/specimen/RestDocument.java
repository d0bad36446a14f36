package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.json.JsonText;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.specimen.RestStyle.Definition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A thing model as the model service writes it (form A, "Get Thing Model"). */
public final class RestDocument {

  private final RestStyle style;

  private RestDocument(RestStyle style) {
    this.style = style;
  }

  /**
   * The document of a model. What form A cannot state is left out: ranges, and what {@link
   * Form#REST} says.
   */
  public static String of(ThingModel model, RestStyle style) {
    RestDocument document = new RestDocument(style);
    return switch (style.wrapper()) {
      case BARE -> JsonText.pretty(json -> document.model(json, model));
      case ARRAY -> JsonText.prettyArray(List.of(model), document::model);
      case GET_ANSWER ->
          JsonText.pretty(json -> answer(json).object("data", data -> document.model(data, model)));
      case SEARCH_ANSWER ->
          JsonText.pretty(json -> answer(json).objects("data", List.of(model), document::model));
    };
  }

  private static JsonText answer(JsonText json) {
    return json.number("code", BigDecimal.ZERO)
        .text("msg", "OK")
        .text("requestId", "fa11232e-7e45-4176-a382-963c1240a27f");
  }

  private void model(JsonText json, ThingModel model) {
    json.text("modelId", model.id())
        .text("modelIdPath", "/" + model.id())
        .text("orgId", model.organization());
    texts(json, model.about());
    json.object("attributes", map -> model.attributes().forEach(a -> attribute(map, a)))
        .object("measurepoints", map -> model.measurepoints().forEach(m -> measurepoint(map, m)))
        .object("services", map -> model.services().forEach(s -> service(map, s)))
        .object("events", map -> model.events().forEach(e -> event(map, e)));
  }

  private void attribute(JsonText map, Parameter attribute) {
    map.object(
        attribute.identifier(),
        json -> {
          point(json, attribute);
          json.flag("isRequired", attribute.required());
          writeDefault(json, attribute);
        });
  }

  /** Enums and booleans state it in their definition. */
  private static void writeDefault(JsonText json, Parameter attribute) {
    boolean elsewhere =
        attribute.type() instanceof DataType.EnumType
            || attribute.type() instanceof DataType.BoolType;
    attribute
        .defaultValue()
        .filter(value -> !elsewhere)
        .ifPresentOrElse(
            value -> DocumentTexts.defaultValue(json, value), () -> json.nothing("defaultValue"));
  }

  private void measurepoint(JsonText map, Parameter measurepoint) {
    map.object(
        measurepoint.identifier(),
        json -> {
          point(json, measurepoint);
          json.flag("hasQuality", false).text("signalType", "Generic");
        });
  }

  private void service(JsonText map, Service service) {
    map.object(
        service.identifier(),
        json -> {
          json.text("identifier", service.identifier());
          texts(json, service.about());
          json.objects("outputData", service.outputs(), this::point)
              .objects("inputData", service.inputs(), this::point)
              .text("callType", "ASYNC");
        });
  }

  private void event(JsonText map, Event event) {
    map.object(
        event.identifier(),
        json -> {
          json.text("identifier", event.identifier());
          texts(json, event.about());
          json.objects("outputData", event.outputs(), this::point)
              .text("eventType", event.type().name());
        });
  }

  private static void texts(JsonText json, About about) {
    json.object("name", text -> DocumentTexts.i18n(text, about.name()))
        .text("desc", about.description().defaultValue());
    if (!about.description().byLocale().isEmpty()) {
      json.object("i18nDesc", text -> DocumentTexts.i18n(text, about.description()));
    }
    json.object("tags", tags -> DocumentTexts.tags(tags, about));
  }

  private void point(JsonText json, Parameter point) {
    json.text("identifier", point.identifier());
    texts(json, point.about());
    type(json, point);
    DocumentTexts.unit(json, point.unit());
  }

  private void item(JsonText json, Parameter item) {
    json.text("identifier", item.identifier())
        .object("name", text -> DocumentTexts.i18n(text, item.about().name()));
    type(json, item);
    unit(json, item);
    json.flag("required", item.required());
  }

  /** Items of structs state their unit as a plain text in the FAQ, as an object elsewhere. */
  private void unit(JsonText json, Parameter item) {
    if (style.definition() == Definition.TEXT || item.unit().isEmpty()) {
      DocumentTexts.unit(json, item.unit());
    } else {
      json.text("unit", item.unit());
    }
  }

  private void type(JsonText json, Parameter point) {
    json.text("dataType", style.name(point.type()));
    definition(
        json, point.type().match(new RestDefinitions(style, point.defaultValue(), this::item)));
  }

  private void definition(JsonText json, Optional<Consumer<JsonText>> members) {
    switch (style.definition()) {
      case TEXT -> json.text("dataDefinition", members.map(JsonText::compact).orElse(""));
      case OBJECT ->
          members.ifPresentOrElse(
              definition -> json.object("dataDefinition", definition),
              () -> json.nothing("dataDefinition"));
    }
  }
}
