package com.acme;

import com.acme.events.pump.HighTemp;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonWriter;
import java.util.Map;

/** What no generated class would let through: an event written by hand, with a stage of any size. */
record ForgedHighTemp(int stage) implements ThingEvent {

  @Override
  public EventType<?> eventType() {
    return HighTemp.EVENT_TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject();
    json.name("temp").value(98.5);
    json.name("level").value("CRITICAL");
    json.name("stage").value(stage);
    json.endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return Map.of("temp", 98.5, "level", "CRITICAL", "stage", stage);
  }
}
