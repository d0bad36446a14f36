package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;

/**
 * Events that a payload has for one device at one time.
 *
 * @param product what tells the device's product from others in the same message; empty if nothing
 *     does, as where a channel belongs to one product
 * @param device what tells the device from others of the message; empty if it is not known
 * @param time as it is written; empty if it is not known
 * @param events identifiers and outputs
 */
record Posted(String product, String device, String time, JsonObject events) {

  /** Events without a record around them. */
  static Posted bare(JsonObject events) {
    return new Posted("", "", "", events);
  }
}
