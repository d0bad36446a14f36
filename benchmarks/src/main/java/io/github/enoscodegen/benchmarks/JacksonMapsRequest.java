package io.github.enoscodegen.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The request as maps and lists, handed to Jackson's databind: what untyped code does. */
final class JacksonMapsRequest {

  private final ObjectMapper mapper = new ObjectMapper();

  byte[] encode(String id, List<PostedReport> reports) throws JsonProcessingException {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("id", id);
    request.put("version", "1.0");
    request.put("params", reports.stream().map(JacksonMapsRequest::record).toList());
    request.put("method", "integration.event.post");
    return mapper.writeValueAsBytes(request);
  }

  private static Map<String, Object> record(PostedReport posted) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("deviceKey", posted.deviceKey());
    record.put("events", Map.of("pumpReport", values(posted.report())));
    record.put("time", posted.time().toEpochMilli());
    return record;
  }

  private static Map<String, Object> values(PumpReport report) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("temp", report.temp());
    values.put("vibration", report.vibration());
    values.put("rpm", report.rpm());
    values.put("running", report.running());
    values.put("note", report.note());
    values.put("measuredAt", Long.toString(report.measuredAt().toEpochMilli()));
    return values;
  }
}
