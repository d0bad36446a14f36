package io.github.enoscodegen.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The request, written with Jackson's generator as most code uses it. */
final class JacksonGeneratorRequest {

  private final JsonFactory factory = new JsonFactory();

  byte[] encode(String id, List<PostedReport> reports) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("version", "1.0");
      json.writeArrayFieldStart("params");
      for (PostedReport posted : reports) {
        write(json, posted);
      }
      json.writeEndArray();
      json.writeStringField("method", "integration.event.post");
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, PostedReport posted) throws IOException {
    json.writeStartObject();
    json.writeStringField("deviceKey", posted.deviceKey());
    json.writeObjectFieldStart("events");
    json.writeObjectFieldStart("pumpReport");
    write(json, posted.report());
    json.writeEndObject();
    json.writeEndObject();
    json.writeNumberField("time", posted.time().toEpochMilli());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PumpReport report) throws IOException {
    json.writeNumberField("temp", report.temp());
    json.writeNumberField("vibration", report.vibration());
    json.writeNumberField("rpm", report.rpm());
    json.writeBooleanField("running", report.running());
    json.writeStringField("note", report.note());
    json.writeStringField("measuredAt", Long.toString(report.measuredAt().toEpochMilli()));
  }
}
