package io.github.enoscodegen.benchmarks;

import io.github.enoscodegen.EventPost;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonName;
import io.github.enoscodegen.json.JsonWriter;
import java.util.List;

/** The request in one pass of {@link JsonWriter}, without records: the peers' way of working. */
final class JsonWriterRequest {

  private static final JsonName ID = JsonName.of("id");
  private static final JsonName VERSION = JsonName.of("version");
  private static final JsonName PARAMS = JsonName.of("params");
  private static final JsonName METHOD = JsonName.of("method");
  private static final JsonName DEVICE_KEY = JsonName.of("deviceKey");
  private static final JsonName EVENTS = JsonName.of("events");
  private static final JsonName TIME = JsonName.of("time");

  private final JsonWriter json = new JsonWriter();

  byte[] encode(String id, List<PostedReport> reports) {
    json.reset();
    json.beginObject().name(ID).value(id).name(VERSION).value(EventPost.DEFAULT_VERSION);
    json.name(PARAMS).beginArray();
    for (PostedReport posted : reports) {
      write(posted);
    }
    json.endArray().name(METHOD).value(EventPost.METHOD).endObject();
    return json.toByteArray();
  }

  private void write(PostedReport posted) {
    json.beginObject().name(DEVICE_KEY).value(posted.deviceKey());
    json.name(EVENTS).beginObject().name(posted.report().eventType().jsonName());
    posted.report().writeJson(json, ValueFormats.DEFAULT);
    json.endObject().name(TIME).value(posted.time().toEpochMilli()).endObject();
  }
}
