package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonReader;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the thing models of a file, in whichever published form it has them: an answer of the model
 * service (bare, in {@code data}, or several in an array), or an export of the console.
 */
public final class ModelReader {

  /** Members by which one tells what a document is. */
  private static final Set<String> MARKS =
      Set.of(
          "thingModelId",
          "thingEventMap",
          "modelId",
          "events",
          "tslModelId",
          "tslEventMap",
          "elementType",
          "dataType",
          "data");

  private static final String NO_MODEL =
      "This is not a thing model: neither 'modelId' (answer of Get Thing Model, bare or in 'data')"
          + " nor 'thingModelId' (console export) stands here. Use one of these.";
  private static final String NOTHING_FOUND =
      "No thing model is in this list: the search found none. Check its expression and orgId.";

  /** Codes of answers that are no failures: of the model service, and of devices. */
  private static final Set<String> SUCCESS = Set.of("0", "200");

  private final FeatureReader rest;
  private final FeatureReader export;
  private final Diagnostics diagnostics;

  private ModelReader(ReadOptions options, Diagnostics diagnostics) {
    this.rest = new FeatureReader(FormNames.REST, new ParameterReader(new RestDataTypes(options)));
    this.export =
        new FeatureReader(FormNames.EXPORT, new ParameterReader(new ExportDataTypes(options)));
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the models of one file.
   *
   * @param file the file
   * @param options what a user may decide about the meaning of models
   * @param diagnostics told what is wrong with it
   * @return what could be read; complete only if nothing was reported
   */
  public static List<ThingModel> read(
      ModelFile file, ReadOptions options, Diagnostics diagnostics) {
    ModelReader reader = new ModelReader(options, diagnostics);
    return ModelTexts.of(file, diagnostics)
        .flatMap(source -> JsonReader.read(source, diagnostics).stream())
        .flatMap(reader::models)
        .toList();
  }

  private Stream<ThingModel> models(JsonNode node) {
    if (node instanceof JsonArray array && array.items().stream().anyMatch(ModelReader::isMarked)) {
      return array.items().stream().flatMap(this::models);
    }
    if (node instanceof JsonObject object) {
      return models(new Members(object, diagnostics));
    }
    reportUnknown(node);
    return Stream.empty();
  }

  /** A list of something else altogether is one mistake, not one for each item. */
  private static boolean isMarked(JsonNode item) {
    return item instanceof JsonObject object && MARKS.stream().anyMatch(object::has);
  }

  private Stream<ThingModel> models(Members object) {
    if (object.has("thingModelId") || object.has("thingEventMap")) {
      return Stream.of(export.model(object));
    }
    if (object.has("modelId") || object.has("events")) {
      return Stream.of(rest.model(object));
    }
    if (object.has("tslModelId") || object.has("tslEventMap")) {
      reportTemplate(object);
      return Stream.empty();
    }
    return wrapped(object);
  }

  private Stream<ThingModel> wrapped(Members object) {
    if (isFailure(object)) {
      reportFailure(object);
      return Stream.empty();
    }
    JsonNode data = object.find("data").orElse(null);
    if (data != null) {
      return models(data);
    }
    if (object.has("elementType") || object.has("dataType")) {
      reportElement(object);
    } else {
      reportUnknown(object.object());
    }
    return Stream.empty();
  }

  private static boolean isFailure(Members object) {
    return object.find("code").orElse(null) instanceof JsonNumber code
        && !SUCCESS.contains(code.text());
  }

  private static void reportFailure(Members object) {
    String code = object.find("code").map(node -> ((JsonNumber) node).text()).orElse("");
    object.report(
        Rule.NOT_A_THING_MODEL,
        "This is not a thing model but an error answer of EnOS: code %s, \"%s\"."
                .formatted(code, object.textOrEmpty("msg"))
            + " Check modelId, orgId and permissions of the request, then fetch the model again.");
  }

  private static void reportTemplate(Members object) {
    object.report(
        Rule.DEVICE_TEMPLATE,
        "This is a device-side template (thing/tsltemplate/get), which states no data types."
            + " Use the console's export of the model, or the answer of Get Thing Model.");
  }

  private static void reportElement(Members object) {
    object.report(
        Rule.STANDARD_ELEMENT,
        "This is a standard element, one feature without a model."
            + " Use the console's export of a model that contains it.");
  }

  private void reportUnknown(JsonNode node) {
    boolean nothing = node instanceof JsonArray array && array.items().isEmpty();
    diagnostics.report(Rule.NOT_A_THING_MODEL, node.position(), nothing ? NOTHING_FOUND : NO_MODEL);
  }
}
