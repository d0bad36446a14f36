package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.json.JsonText;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Event;
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
        .text("ou", model.organization())
        .object("thingModelName", text -> DocumentTexts.i18n(text, model.about().name()))
        .text("thingModelDesc", model.about().description().defaultValue())
        .text("thingModelCatagory", "");
    features(json, model);
    json.object("tag", tag -> tag.object("tagMap", map -> {}));
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
          texts(json, service.identifier(), service.about());
        });
  }

  private static void event(JsonText map, Event event) {
    map.object(
        event.identifier(),
        json -> {
          json.objects("outputData", event.outputs(), ExportDocument::point)
              .text("type", event.type().name())
              .flag("required", false);
          texts(json, event.identifier(), event.about());
        });
  }

  private static void texts(JsonText json, String identifier, About about) {
    json.text("identifier", identifier)
        .object("name", text -> DocumentTexts.i18n(text, about.name()))
        .text("desc", about.description().defaultValue())
        .object("i18nDesc", text -> DocumentTexts.i18n(text, about.description()))
        .object("tags", tags -> tags.object("tagMap", map -> DocumentTexts.tags(map, about)))
        .text("createTime", TIME)
        .number("priority", BigDecimal.ONE);
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
    texts(json, point.identifier(), point.about());
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
