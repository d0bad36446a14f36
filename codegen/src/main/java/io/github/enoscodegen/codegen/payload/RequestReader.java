package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;
import java.util.Set;

/**
 * Reads a whole request: {@code integration.event.post} of MQTT ("Historical Event Integration"),
 * or the part {@code enos-message} of HTTP ("Upload Events").
 */
final class RequestReader {

  private static final List<String> DOCUMENTED =
      List.of("id", "version", "params", "method", "files", "isRealtimeIntegration");
  private static final String METHOD = "integration.event.post";

  /** That of the pages, and that of EnOS's SDK and of HTTP. */
  private static final Set<String> VERSIONS = Set.of("1.0", "1.1");

  private final RecordReader records;
  private final Diagnostics diagnostics;

  RequestReader(RecordReader records, Diagnostics diagnostics) {
    this.records = records;
    this.diagnostics = diagnostics;
  }

  /** The events of a request; what is wrong around them is reported. */
  List<Posted> read(JsonObject object) {
    RequestObject request = new RequestObject(object, DOCUMENTED, diagnostics);
    request.find("id").ifPresent(id -> checkId(id, request));
    request.require("version").ifPresent(version -> checkVersion(version, request));
    List<Posted> posts =
        request.require("params").map(params -> readRecords(params, request)).orElse(List.of());
    checkMethod(request);
    checkHttp(request);
    LocalFiles.check(object, posts, diagnostics);
    request.checkNames();
    return posts;
  }

  private static void checkId(JsonNode id, RequestObject request) {
    if (!(id instanceof JsonString || id instanceof JsonNumber)) {
      request.must(Rule.WRONG_JSON_TYPE, "id", "be a string", id);
    } else if (!(id instanceof JsonString text && LongText.parse(text.value()).isPresent())) {
      request.report(
          Rule.VERSION_DEPENDENT,
          id.position(),
          "'id' is %s; EnOS documents a Long up to 2.2 and a String from 2.3 on. Write digits in a string, as \"123\"."
              .formatted(Shown.node(id)));
    }
  }

  private static void checkVersion(JsonNode version, RequestObject request) {
    if (!(version instanceof JsonString text)) {
      request.must(Rule.WRONG_JSON_TYPE, "version", "be a string", version);
    } else if (!VERSIONS.contains(text.value())) {
      request.must(Rule.BAD_REQUEST, "version", "be \"1.0\" or \"1.1\"", version);
    }
  }

  private List<Posted> readRecords(JsonNode params, RequestObject request) {
    if (!(params instanceof JsonArray array)) {
      request.must(Rule.WRONG_JSON_TYPE, "params", "be an array of records", params);
      return List.of();
    }
    if (array.items().isEmpty()) {
      request.report(
          Rule.BAD_REQUEST,
          array.position(),
          "'params' is empty. Add a record, or do not post it.");
    }
    return array.items().stream().flatMap(item -> records.readItem(item).stream()).toList();
  }

  private static void checkMethod(RequestObject request) {
    JsonNode method = request.find("method").orElse(null);
    if (method == null) {
      request.report(
          Rule.VERSION_DEPENDENT,
          request.position(),
          "Member 'method' is missing here. EnOS's pages call it optional for events, and mandatory beside them. Write \"method\": \"%s\"."
              .formatted(METHOD));
    } else if (!(method instanceof JsonString text)) {
      request.must(Rule.WRONG_JSON_TYPE, "method", "be a string", method);
    } else if (!text.value().equals(METHOD)) {
      request.must(Rule.BAD_REQUEST, "method", "be \"%s\"".formatted(METHOD), method);
    }
  }

  /** What only the HTTP channel has. */
  private static void checkHttp(RequestObject request) {
    request
        .find("files")
        .filter(files -> !(files instanceof JsonObject))
        .ifPresent(files -> request.must(Rule.WRONG_JSON_TYPE, "files", "be an object", files));
    request
        .find("isRealtimeIntegration")
        .filter(flag -> !(flag instanceof JsonBoolean))
        .ifPresent(
            flag ->
                request.must(
                    Rule.WRONG_JSON_TYPE, "isRealtimeIntegration", "be true or false", flag));
  }
}
