package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the structure of an event post ("Historical Event Integration").
 *
 * <p>{@code version} is 1.0 (the pages) or 1.1 (the SDK). {@code time} is a number (samples) or a
 * string (tables) of decimal digits; its absence was allowed in 2.0.9 and is no longer in 2.4.4. An
 * empty {@code params} or {@code events} is not documented and refused. Members that EnOS does not
 * document are ignored.
 */
final class PostReader {

  private static final Set<String> VERSIONS = Set.of("1.0", "1.1");
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}");
  private static final int LONG_BITS = 63;

  private final Complaints complaints;

  PostReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Reads the records of a request; what is missing in the result was complained about. */
  List<PostRecord> read(JsonObject request) {
    request.find("id").ifPresent(this::checkId);
    complaints.demand(request, "version").ifPresent(this::checkVersion);
    return complaints.demand(request, "params").map(this::records).orElse(List.of());
  }

  private void checkId(JsonNode id) {
    if (ScalarText.of(id).isEmpty()) {
      complaints.must(id, "be a string or a number");
    }
  }

  private void checkVersion(JsonNode version) {
    if (!(version instanceof JsonString text)) {
      complaints.must(version, "be a string");
    } else if (!VERSIONS.contains(text.value())) {
      complaints.must(version, "be \"1.0\" or \"1.1\"", text.value());
    }
  }

  private List<PostRecord> records(JsonNode params) {
    if (params instanceof JsonArray array && !array.items().isEmpty()) {
      return array.items().stream().flatMap(item -> record(item).stream()).toList();
    }
    complaints.must(params, "be an array with a record at least");
    return List.of();
  }

  private Optional<PostRecord> record(JsonNode item) {
    if (!(item instanceof JsonObject record)) {
      complaints.must(item, "be an object");
      return Optional.empty();
    }
    Optional<String> deviceKey = complaints.demand(record, "deviceKey").flatMap(this::deviceKey);
    Optional<Instant> time = complaints.demand(record, "time").flatMap(this::time);
    Optional<JsonObject> events = complaints.demand(record, "events").flatMap(this::events);
    if (deviceKey.isEmpty() || time.isEmpty() || events.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PostRecord(
            Complaints.pathOf(record),
            deviceKey.get(),
            time.get(),
            List.copyOf(events.get().members().values())));
  }

  private Optional<String> deviceKey(JsonNode value) {
    if (value instanceof JsonString text && !text.value().isEmpty()) {
      return Optional.of(text.value());
    }
    complaints.must(value, "be a string that is not empty");
    return Optional.empty();
  }

  private Optional<Instant> time(JsonNode value) {
    Optional<Instant> time =
        digits(value).map(BigInteger::new).filter(PostReader::fits).map(PostReader::instant);
    if (time.isEmpty()) {
      complaints.must(value, "be milliseconds since 1970 in decimal digits");
    }
    return time;
  }

  private static Optional<String> digits(JsonNode value) {
    return ScalarText.of(value).filter(text -> DIGITS.matcher(text).matches());
  }

  private static boolean fits(BigInteger milliseconds) {
    return milliseconds.bitLength() <= LONG_BITS;
  }

  private static Instant instant(BigInteger milliseconds) {
    return Instant.ofEpochMilli(milliseconds.longValueExact());
  }

  private Optional<JsonObject> events(JsonNode value) {
    if (value instanceof JsonObject object && !object.members().isEmpty()) {
      return Optional.of(object);
    }
    complaints.must(value, "be an object with an event at least");
    return Optional.empty();
  }
}
