package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Map;

/** The second event of the documented request, as generated code would hold it. */
record EventId2(String result) implements ThingEvent {

  static final EventType<EventId2> TYPE =
      EventType.of("eventId2", EventKind.INFO, "sample", "sha256:0", EventId2.class);

  private static final Datapoint RESULT = Datapoint.of("result", "events.eventId2.outputData[0]");

  @Override
  public EventType<EventId2> eventType() {
    return TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject().name(RESULT.jsonName()).value(result).endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return Map.of("result", result);
  }
}
