package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventKind;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonWriter;
import java.util.Map;

/** An event as a generator might have made it. */
record Overheat(String note) implements ThingEvent {

  static final EventType<Overheat> TYPE =
      EventType.of("overheat", EventKind.WARN, "pump", "sha256:1234", Overheat.class);

  @Override
  public EventType<Overheat> eventType() {
    return TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject().name("note").value(note).endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return Map.of("note", note);
  }
}
