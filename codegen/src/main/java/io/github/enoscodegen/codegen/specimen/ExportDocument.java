package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.json.JsonText;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.math.BigDecimal;

/** A thing model as the console exports it (form B). It states every model. */
public final class ExportDocument {

  private static final String VENDOR = "com.envisioniot.enos.model_service.share.data.tsl.";
  private static final String TIME = "1640157277293";
  private static final TypeNames NAMES = new TypeNames(Form.EXPORT);

  /** The document of a model. */
  public static String of(ThingModel model) {
    return JsonText.pretty(json -> write(json, model));
  }

  private static void write(JsonText json, ThingModel model) {
    json.text("thingModelId", model.id())
        .text("ou", "o15520323695671")
        .object("thingModelName", text -> DocumentTexts.i18n(text, model.name()))
        .text("thingModelDesc", model.description())
        .text("thingModelCatagory", "");
    features(json, model);
    noTags(json, "tag");
    json.flag("allowAdditionalAttribute", false).flag("allowAdditionalMeasurepoint", true);
    inherited(json);
    json.object("extraInfo", ExportDocument::extraInfo);
  }

  private static void features(JsonText json, ThingModel model) {
    json.object(
            "thingAttributeMap",
            map -> model.attributes().forEach(a -> feature(map, a, "Attribute")))
        .object(
            "thingMeasurepointMap",
            map -> model.measurepoints().forEach(m -> feature(map, m, "Measurepoint")))
        .object("thingServiceMap", map -> model.services().forEach(s -> service(map, s)))
        .object("thingEventMap", map -> model.events().forEach(e -> event(map, e)));
  }

  private static void inherited(JsonText json) {
    json.texts("inheritedAttributeIds")
        .texts("inheritedMeasurepointIds")
        .texts("inheritedServiceIds")
        .texts("inheritedEventIds");
  }

  private static void extraInfo(JsonText json) {
    json.text("createBy", "user")
        .text("createTime", TIME)
        .text("updateBy", "user")
        .text("updateTime", TIME)
        .text("ns", "o15520323695671");
  }

  private static void service(JsonText map, Service service) {
    map.object(
        service.identifier(),
        json -> {
          json.objects("outputData", service.outputs(), ExportDocument::point)
              .objects("inputData", service.inputs(), ExportDocument::point)
              .flag("required", false)
              .text("callType", "ASYNC");
          texts(json, service.identifier(), service.name(), service.description());
        });
  }

  private static void event(JsonText map, Event event) {
    map.object(
        event.identifier(),
        json -> {
          json.objects("outputData", event.outputs(), ExportDocument::point)
              .text("type", event.type().name())
              .flag("required", false);
          texts(json, event.identifier(), event.name(), event.description());
        });
  }

  private static void texts(JsonText json, String identifier, I18nText name, String description) {
    json.text("identifier", identifier)
        .object("name", text -> DocumentTexts.i18n(text, name))
        .text("desc", description)
        .object("i18nDesc", text -> DocumentTexts.i18n(text, I18nText.of(description)));
    noTags(json, "tags");
    json.text("createTime", TIME).number("priority", BigDecimal.ONE);
  }

  private static void noTags(JsonText json, String name) {
    json.object(name, tags -> tags.object("tagMap", map -> {}));
  }

  /** In a list: an input or output parameter. */
  private static void point(JsonText json, Parameter point) {
    point(json, point, "");
  }

  /** In a map, under its identifier: an item of a struct. */
  private static void item(JsonText map, Parameter item) {
    feature(map, item, "");
  }

  private static void feature(JsonText map, Parameter point, String feature) {
    map.object(point.identifier(), json -> point(json, point, feature));
  }

  private static void point(JsonText json, Parameter point, String feature) {
    point.type().match(new ExportTypes(json, ExportDocument::item));
    if (!point.unit().isEmpty()) {
      DocumentTexts.unit(json, point.unit());
    }
    point.defaultValue().ifPresent(value -> DocumentTexts.defaultValue(json, value));
    json.flag("hasQuality", false).flag("required", point.required()).flag("accessMode", true);
    texts(json, point.identifier(), point.name(), point.description());
    json.text("$class", className(point.type(), feature));
  }

  /**
   * The console's own Java class.
   *
   * @param feature {@code Attribute}, {@code Measurepoint}, or empty for parameters
   */
  static String className(DataType type, String feature) {
    String folder =
        switch (feature) {
          case "Attribute" -> "attribute";
          case "Measurepoint" -> "measurepoint";
          default -> "datapoint";
        };
    return VENDOR + folder + ".TSL" + type.match(NAMES) + feature;
  }

  private ExportDocument() {}
}
