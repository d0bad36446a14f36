package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An event with one value of each type whose look is a setting. */
record Inspection(boolean passed, LocalDate day, Instant begun) implements ThingEvent {

  static final EventType<Inspection> TYPE =
      EventType.of("inspection", EventKind.INFO, "sample", "sha256:0", Inspection.class);

  private static final Datapoint PASSED = Datapoint.of("passed", "events.inspection.outputData[0]");
  private static final Datapoint DAY = Datapoint.of("day", "events.inspection.outputData[1]");
  private static final Datapoint BEGUN = Datapoint.of("begun", "events.inspection.outputData[2]");

  @Override
  public EventType<Inspection> eventType() {
    return TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject().name(PASSED.jsonName());
    formats.write(json, passed);
    json.name(DAY.jsonName());
    formats.write(json, day);
    json.name(BEGUN.jsonName());
    formats.write(json, begun);
    json.endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return Map.of("passed", passed, "day", day, "begun", begun);
  }
}
