package io.github.enoscodegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What a link was given to publish. */
record SentMessage(String topic, String payload, int qos) {

  private static final ObjectMapper JSON = new ObjectMapper();

  int bytes() {
    return payload.getBytes(UTF_8).length;
  }

  String id() {
    return json().get("id").textValue();
  }

  /** The device keys of its records, in order. */
  List<String> devices() {
    List<String> devices = new ArrayList<>();
    json().get("params").forEach(record -> devices.add(record.get("deviceKey").textValue()));
    return devices;
  }

  JsonNode json() {
    try {
      return JSON.readTree(payload);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + payload, e);
    }
  }
}
