package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;
import java.util.stream.Stream;

/** JSON that is no payload: says what it is, where one can tell, and what is expected. */
final class OtherJson {

  private static final String EXPECTED =
      "Expected: a request {\"id\", \"version\", \"params\": […], \"method\"}, one of its records"
          + " {\"deviceKey\", \"time\", \"events\": {…}}, or events {\"eventId\": {…}}.";
  private static final String ELSEWHERE =
      " Only posts of events are held against thing models. Move it out of the payload folder.";

  /** Methods of other operations: of this channel, and all those of the device channel. */
  private static final List<String> OTHER_METHODS =
      List.of("integration.measurepoint.", "integration.attribute.", "thing.");

  /** Whether an object is something else that EnOS knows. */
  static boolean isForeign(JsonObject object) {
    return !what(object).isEmpty();
  }

  static void report(JsonNode node, Diagnostics diagnostics) {
    String foreign = node instanceof JsonObject object ? what(object) : "";
    String message =
        foreign.isEmpty() ? "This is no payload. " + EXPECTED : "This is " + foreign + ELSEWHERE;
    diagnostics.report(Rule.NOT_A_PAYLOAD, node.position(), message);
  }

  private static String what(JsonObject object) {
    if (hasAny(object, "modelId", "modelIdPath", "thingModelId", "thingEventMap")) {
      return "a thing model.";
    }
    if (object.has("code") && !object.has("params") && !object.has("events")) {
      return "an answer of EnOS.";
    }
    if (object.find("method").orElse(null) instanceof JsonString method && isOther(method)) {
      return "a request of method %s.".formatted(Shown.node(method));
    }
    return hasAny(object, "measurepoints", "attributes") && !object.has("events")
        ? "a record of measurement points or attributes."
        : "";
  }

  private static boolean isOther(JsonString method) {
    return OTHER_METHODS.stream().anyMatch(method.value()::startsWith);
  }

  private static boolean hasAny(JsonObject object, String... names) {
    return Stream.of(names).anyMatch(object::has);
  }

  private OtherJson() {}
}
