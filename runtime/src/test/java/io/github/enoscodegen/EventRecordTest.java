package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRecordTest {

  private static final Instant TIME = Instant.ofEpochMilli(123456);

  private static final String FIRST =
      "{\"deviceKey\":\"device1\",\"events\":{\"eventId1\":{\"alarm\":9,\"level\":3}},"
          + "\"time\":123456}";

  @Test
  void isWhatStandsInTheParamsOfAMessage() {
    EventRecord record = encode("device1", new EventId1(9, 3), TIME);

    assertThat(json(record)).isEqualTo(FIRST);
    assertThat(record.size()).isEqualTo(FIRST.length());
    assertThat(record.deviceKey()).isEqualTo("device1");
    assertThat(record.eventType()).isSameAs(EventId1.TYPE);
    assertThat(record.time()).isEqualTo(TIME);
    assertThat(record).hasToString("eventId1 of device device1 at 1970-01-01T00:02:03.456Z");
  }

  @Test
  void countsBytesAndNotCharacters() {
    EventRecord record = encode("泵1", new EventId2("98 °C"), TIME);

    assertThat(record.size()).isEqualTo(json(record).getBytes(StandardCharsets.UTF_8).length);
    assertThat(json(record)).contains("\"deviceKey\":\"泵1\"", "\"result\":\"98 °C\"");
  }

  @Test
  void writesItselfAsOneValue() {
    EventRecord record = encode("device1", new EventId1(9, 3), TIME);
    JsonWriter json = new JsonWriter().beginArray();

    record.writeJson(json);
    record.writeJson(json);

    assertThat(new String(json.endArray().toByteArray(), StandardCharsets.UTF_8))
        .isEqualTo("[" + FIRST + "," + FIRST + "]");
  }

  @Test
  void keepsNothingOfTheWriterThatEncodedIt() {
    JsonWriter writer = new JsonWriter().beginObject().name("left over");
    EventRecord first = encode("device1", new EventId1(9, 3), TIME, writer);
    EventRecord second = encode("device2", new EventId2("ok"), TIME, writer);

    assertThat(json(first)).isEqualTo(FIRST);
    assertThat(json(second)).contains("eventId2").doesNotContain("left over");
  }

  @Test
  void canBeEncodedAfterAnEventThatCouldNot() {
    JsonWriter writer = new JsonWriter();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> encode("device1", new EventId2("\ud800"), TIME, writer))
        .withMessage("half of a surrogate pair at index 0: UTF-8 cannot hold it");

    assertThat(json(encode("device1", new EventId1(9, 3), TIME, writer))).isEqualTo(FIRST);
  }

  @Test
  void givesOutCopies() {
    EventRecord record = encode("device1", new EventId1(9, 3), TIME);

    record.toJson()[0] = 'X';

    assertThat(json(record)).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T00:00:00Z, 1769817600000",
    "2026-01-31T00:00:00.999999999Z, 1769817600999",
    "1970-01-01T00:00:00Z, 0",
    "1969-12-31T23:59:59.999999999Z, -1",
  })
  void writesTheTimeInWholeMilliseconds(Instant time, long milliseconds) {
    assertThat(json(encode("device1", new EventId1(9, 3), time)))
        .endsWith(",\"time\":" + milliseconds + "}");
  }

  @Test
  void refusesATimeThatDoesNotFitMilliseconds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> encode("device1", new EventId1(9, 3), Instant.MAX))
        .withMessage(
            "time +1000000000-12-31T23:59:59.999999999Z does not fit milliseconds since 1970 in a"
                + " long")
        .withCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void refusesAnEmptyDeviceKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> encode("", new EventId1(9, 3), TIME))
        .withMessage("deviceKey is empty: name the device that raised EventId1[alarm=9, level=3]");
  }

  private static EventRecord encode(String deviceKey, ThingEvent event, Instant time) {
    return EventRecord.encode(deviceKey, event, time, ValueFormats.DEFAULT);
  }

  private static EventRecord encode(
      String deviceKey, ThingEvent event, Instant time, JsonWriter writer) {
    return EventRecord.encode(deviceKey, event, time, ValueFormats.DEFAULT, writer);
  }

  private static String json(EventRecord record) {
    return new String(record.toJson(), StandardCharsets.UTF_8);
  }
}
