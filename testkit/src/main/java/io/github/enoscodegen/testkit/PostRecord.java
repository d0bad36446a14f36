package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import java.time.Instant;
import java.util.List;

/**
 * What one device reports for one time, in a post whose structure is right; its values were not
 * looked at yet.
 *
 * @param path where it stands in the request
 * @param deviceKey not empty
 * @param time when the events happened
 * @param events at least one, by identifier, in the order of the request
 */
record PostRecord(String path, String deviceKey, Instant time, List<JsonMember> events) {}
