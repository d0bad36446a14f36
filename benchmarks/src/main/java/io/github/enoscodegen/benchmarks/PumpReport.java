package io.github.enoscodegen.benchmarks;

import io.github.enoscodegen.Datapoint;
import io.github.enoscodegen.EventKind;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/** An event with six output parameters, written as generated code writes it. */
record PumpReport(
    double temp, float vibration, int rpm, boolean running, String note, Instant measuredAt)
    implements ThingEvent {

  private static final EventType<PumpReport> TYPE =
      EventType.of("pumpReport", EventKind.INFO, "pump", "sha256:0", PumpReport.class);

  private static final Datapoint TEMP = Datapoint.of("temp", "events.pumpReport.outputData[0]");
  private static final Datapoint VIBRATION =
      Datapoint.of("vibration", "events.pumpReport.outputData[1]");
  private static final Datapoint RPM = Datapoint.of("rpm", "events.pumpReport.outputData[2]");
  private static final Datapoint RUNNING =
      Datapoint.of("running", "events.pumpReport.outputData[3]");
  private static final Datapoint NOTE = Datapoint.of("note", "events.pumpReport.outputData[4]");
  private static final Datapoint MEASURED_AT =
      Datapoint.of("measuredAt", "events.pumpReport.outputData[5]");

  /** A report with values as sensors give them: few digits, a short note. */
  static PumpReport random(Random random) {
    return new PumpReport(
        random.nextInt(12_000) / 100.0,
        random.nextInt(1_000) / 1000f,
        random.nextInt(3_600),
        random.nextBoolean(),
        "bearing " + random.nextInt(9) + " checked, next check due in week " + random.nextInt(53),
        Instant.ofEpochMilli(1_767_225_600_000L + random.nextInt(100_000_000)));
  }

  @Override
  public EventType<PumpReport> eventType() {
    return TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject();
    json.name(TEMP.jsonName()).value(temp);
    json.name(VIBRATION.jsonName()).value(vibration);
    json.name(RPM.jsonName()).value(rpm);
    json.name(RUNNING.jsonName());
    formats.write(json, running);
    json.name(NOTE.jsonName()).value(note);
    json.name(MEASURED_AT.jsonName());
    formats.write(json, measuredAt);
    json.endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return Map.of(
        "temp", temp,
        "vibration", vibration,
        "rpm", rpm,
        "running", running,
        "note", note,
        "measuredAt", measuredAt);
  }
}
