package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonObjectReader;
import io.github.enoscodegen.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads single values, as a generated builder does, and says what came of it. */
final class Untyped {

  private static final String SUBJECT = "e of model m";
  private static final Datapoint POINT = Datapoint.of("v", "events.e.outputData[0]");

  /** The value of a JSON text, strictly; or the messages about it. */
  static String strict(ValueKind<?> kind, String json) {
    return json(kind, json, ValueReading.STRICT);
  }

  static String lenient(ValueKind<?> kind, String json) {
    return json(kind, json, ValueReading.LENIENT);
  }

  static String json(ValueKind<?> kind, String json, ValueReading reading) {
    try {
      return of(kind, JsonObjectReader.read("{\"v\":" + json + "}").get("v"), reading);
    } catch (MalformedJsonException e) {
      throw new AssertionError(e);
    }
  }

  /** The value of a Java object; or the messages about it. */
  static String of(ValueKind<?> kind, @Nullable Object value, ValueReading reading) {
    return read(kind, value, reading);
  }

  private static <T> String read(ValueKind<T> kind, @Nullable Object value, ValueReading reading) {
    List<String> said = new ArrayList<>();
    UntypedValues in = values(value, reading);
    in.read(POINT, kind, read -> said.add(String.valueOf(read)));
    messages(in).forEach(said::add);
    return String.join("; ", said);
  }

  static <T> String array(ValueKind<T> kind, @Nullable Object value, ValueReading reading) {
    List<String> said = new ArrayList<>();
    UntypedValues in = values(value, reading);
    in.readArray(POINT, kind, read -> said.add(read.toString()));
    messages(in).forEach(said::add);
    return String.join("; ", said);
  }

  private static UntypedValues values(@Nullable Object value, ValueReading reading) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("v", value);
    return UntypedValues.of(SUBJECT, values, reading, null);
  }

  static List<String> messages(UntypedValues in) {
    ViolationCollector found = new ViolationCollector();
    found.begin(in.unread());
    return found.violations().stream().map(Violation::message).toList();
  }

  private Untyped() {}
}
