package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of a record: milliseconds since 1970. EnOS's tables say String, its samples show a
 * number; it is optional in 2.0.9 and mandatory in 2.4.4.
 */
final class RecordTime {

  private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
  private static final long YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z").toEpochMilli();

  static void check(RequestObject record) {
    JsonNode time = record.find("time").orElse(null);
    if (time == null) {
      record.report(
          Rule.VERSION_DEPENDENT,
          record.position(),
          "Member 'time' is missing here. It is optional in EnOS 2.0.9 and mandatory in 2.4. Add it, in milliseconds since 1970.");
    } else {
      checkValue(time, record);
    }
  }

  private static void checkValue(JsonNode time, RequestObject record) {
    Optional<Long> milliseconds = LongText.parse(text(time));
    if (milliseconds.isEmpty()) {
      boolean scalar = time instanceof JsonNumber || time instanceof JsonString;
      Rule rule = scalar ? Rule.BAD_REQUEST : Rule.WRONG_JSON_TYPE;
      record.must(rule, "time", "be milliseconds since 1970 in decimal digits", time);
      return;
    }
    if (time instanceof JsonString) {
      record.report(
          Rule.VERSION_DEPENDENT,
          time.position(),
          "'time' is a string, as EnOS's tables have it; all of its samples show a number. Write it without quotation marks.");
    }
    checkPlausible(milliseconds.get(), time, record);
  }

  private static void checkPlausible(long milliseconds, JsonNode time, RequestObject record) {
    if (milliseconds < YEAR_2000 || milliseconds >= YEAR_10000) {
      record.report(
          Rule.IMPLAUSIBLE_TIME,
          time.position(),
          "'time' %d is %s. Is it in milliseconds since 1970?"
              .formatted(milliseconds, Instant.ofEpochMilli(milliseconds)));
    }
  }

  /** A record's time as it is written, without quotation marks; empty if it has none. */
  static String shown(JsonObject record) {
    return record.find("time").map(RecordTime::text).orElse("");
  }

  private static String text(JsonNode time) {
    if (time instanceof JsonString text) {
      return text.value();
    }
    return time instanceof JsonNumber number ? number.text() : "";
  }

  private RecordTime() {}
}
