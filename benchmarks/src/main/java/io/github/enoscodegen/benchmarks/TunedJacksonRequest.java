package io.github.enoscodegen.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.List;

/**
 * The request, written with Jackson's generator and everything that makes it faster: names encoded
 * once, a recycled buffer, the number algorithm that {@code JsonWriter} uses too.
 */
final class TunedJacksonRequest {

  private static final SerializableString ID = new SerializedString("id");
  private static final SerializableString VERSION = new SerializedString("version");
  private static final SerializableString PARAMS = new SerializedString("params");
  private static final SerializableString METHOD = new SerializedString("method");
  private static final SerializableString DEVICE_KEY = new SerializedString("deviceKey");
  private static final SerializableString EVENTS = new SerializedString("events");
  private static final SerializableString PUMP_REPORT = new SerializedString("pumpReport");
  private static final SerializableString TIME = new SerializedString("time");
  private static final SerializableString TEMP = new SerializedString("temp");
  private static final SerializableString VIBRATION = new SerializedString("vibration");
  private static final SerializableString RPM = new SerializedString("rpm");
  private static final SerializableString RUNNING = new SerializedString("running");
  private static final SerializableString NOTE = new SerializedString("note");
  private static final SerializableString MEASURED_AT = new SerializedString("measuredAt");

  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  byte[] encode(String id, List<PostedReport> reports) throws IOException {
    // As databind's writeValueAsBytes does it.
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
      try (JsonGenerator json = factory.createGenerator(bytes)) {
        write(json, id, reports);
      }
      return bytes.getClearAndRelease();
    }
  }

  private static void write(JsonGenerator json, String id, List<PostedReport> reports)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName(ID);
    json.writeString(id);
    json.writeFieldName(VERSION);
    json.writeString("1.0");
    json.writeFieldName(PARAMS);
    json.writeStartArray();
    for (PostedReport posted : reports) {
      write(json, posted);
    }
    json.writeEndArray();
    json.writeFieldName(METHOD);
    json.writeString("integration.event.post");
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PostedReport posted) throws IOException {
    json.writeStartObject();
    json.writeFieldName(DEVICE_KEY);
    json.writeString(posted.deviceKey());
    json.writeFieldName(EVENTS);
    json.writeStartObject();
    json.writeFieldName(PUMP_REPORT);
    write(json, posted.report());
    json.writeEndObject();
    json.writeFieldName(TIME);
    json.writeNumber(posted.time().toEpochMilli());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PumpReport report) throws IOException {
    json.writeStartObject();
    json.writeFieldName(TEMP);
    json.writeNumber(report.temp());
    json.writeFieldName(VIBRATION);
    json.writeNumber(report.vibration());
    json.writeFieldName(RPM);
    json.writeNumber(report.rpm());
    json.writeFieldName(RUNNING);
    json.writeBoolean(report.running());
    json.writeFieldName(NOTE);
    json.writeString(report.note());
    json.writeFieldName(MEASURED_AT);
    json.writeString(Long.toString(report.measuredAt().toEpochMilli()));
    json.writeEndObject();
  }
}
