package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Map;

/** The first event of the documented request, as generated code would hold it. */
record EventId1(int alarm, int level) implements ThingEvent {

  static final EventType<EventId1> TYPE =
      EventType.of("eventId1", EventKind.ERROR, "sample", "sha256:0", EventId1.class);

  private static final Datapoint ALARM = Datapoint.of("alarm", "events.eventId1.outputData[0]");
  private static final Datapoint LEVEL = Datapoint.of("level", "events.eventId1.outputData[1]");

  @Override
  public EventType<EventId1> eventType() {
    return TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject();
    json.name(ALARM.jsonName()).value(alarm);
    json.name(LEVEL.jsonName()).value(level);
    json.endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return Map.of("alarm", alarm, "level", level);
  }
}
