package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * Reads a record: an item of {@code params}.
 *
 * <p>Over MQTT, where a channel belongs to one product, {@code deviceKey} names the device; over
 * HTTP, {@code assetId} does, or {@code productKey} and {@code deviceKey}.
 */
final class RecordReader {

  private static final List<String> DOCUMENTED =
      List.of("deviceKey", "time", "events", "assetId", "productKey");

  private final Diagnostics diagnostics;

  RecordReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The events of an item of {@code params}; what is wrong around them is reported. */
  Optional<Posted> readItem(JsonNode item) {
    if (item instanceof JsonObject object) {
      return read(object);
    }
    diagnostics.report(
        Rule.WRONG_JSON_TYPE,
        item.position(),
        "A record must be an object, but is %s.".formatted(Shown.node(item)));
    return Optional.empty();
  }

  /** The events of a record; what is wrong around them is reported. */
  Optional<Posted> read(JsonObject object) {
    RequestObject record = new RequestObject(object, DOCUMENTED, diagnostics);
    checkDevice(record);
    RecordTime.check(record);
    Optional<JsonObject> events =
        record.require("events").flatMap(value -> readEvents(value, record));
    record.checkNames();
    return events.map(
        found -> new Posted(product(object), device(object), RecordTime.shown(object), found));
  }

  private static void checkDevice(RequestObject record) {
    if (!record.has("assetId")) {
      record.require("deviceKey");
    }
    record.checkText("deviceKey");
    record.checkText("assetId");
    record.checkText("productKey");
  }

  private static Optional<JsonObject> readEvents(JsonNode value, RequestObject record) {
    if (!(value instanceof JsonObject events)) {
      record.must(Rule.WRONG_JSON_TYPE, "events", "be an object", value);
      return Optional.empty();
    }
    if (events.members().isEmpty()) {
      record.report(
          Rule.BAD_REQUEST,
          events.position(),
          "'events' is empty. Add an event, or remove the record.");
    }
    return Optional.of(events);
  }

  /** Two assets may be devices of one product, but nothing here says so. */
  private static String product(JsonObject record) {
    String product = text(record, "productKey");
    return product.isEmpty() ? text(record, "assetId") : product;
  }

  private static String device(JsonObject record) {
    String device = text(record, "deviceKey");
    return device.isEmpty() ? text(record, "assetId") : device;
  }

  private static String text(JsonObject record, String name) {
    return record.find(name).orElse(null) instanceof JsonString text ? text.value() : "";
  }
}
