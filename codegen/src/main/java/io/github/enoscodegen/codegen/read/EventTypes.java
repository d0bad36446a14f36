package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.model.Event.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of event types. */
final class EventTypes {

  /** What the consoles and people call them; the forms never do. */
  private static final Map<String, EventType> MEANT =
      Map.of(
          "WARNING", EventType.WARN,
          "FAULT", EventType.ERROR,
          "信息", EventType.INFO,
          "告警", EventType.WARN,
          "故障", EventType.ERROR);

  /** The type with a name, without regard to case. */
  static Optional<EventType> find(String name) {
    String wanted = upperCase(name);
    return Arrays.stream(EventType.values()).filter(t -> t.name().equals(wanted)).findFirst();
  }

  /** What to write instead of an unknown name. */
  static String hint(String unknown) {
    List<String> valid = Arrays.stream(EventType.values()).map(EventType::name).toList();
    return Optional.ofNullable(MEANT.get(upperCase(unknown)))
        .map(meant -> "Did you mean '" + meant + "'?")
        .orElseGet(() -> NearestName.hint(unknown, valid));
  }

  private static String upperCase(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }

  private EventTypes() {}
}
