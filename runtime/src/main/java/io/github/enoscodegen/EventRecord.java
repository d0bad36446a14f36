package io.github.enoscodegen;

import io.github.enoscodegen.constraint.EventTime;
import io.github.enoscodegen.json.JsonName;
import io.github.enoscodegen.json.JsonWriter;
import java.time.Instant;
import java.util.Objects;

/**
 * One event of one device at one time, encoded as it stands in a message's {@code params}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EventRecord {

  private static final JsonName DEVICE_KEY = JsonName.of("deviceKey");
  private static final JsonName EVENTS = JsonName.of("events");
  private static final JsonName TIME = JsonName.of("time");

  private final String deviceKey;
  private final EventType<?> eventType;
  private final Instant time;
  private final byte[] json;

  private EventRecord(String deviceKey, EventType<?> eventType, Instant time, byte[] json) {
    this.deviceKey = deviceKey;
    this.eventType = eventType;
    this.time = time;
    this.json = json;
  }

  /**
   * Encodes an event.
   *
   * @param deviceKey the device's key within its product; not empty
   * @param event what happened
   * @param time when it happened; EnOS keeps milliseconds
   * @param formats how booleans, dates and timestamps look on the wire
   * @throws IllegalArgumentException if the device key is empty, or the time does not fit
   *     milliseconds in a long
   */
  public static EventRecord encode(
      String deviceKey, ThingEvent event, @EventTime Instant time, ValueFormats formats) {
    return encode(deviceKey, event, time, formats, new JsonWriter());
  }

  /**
   * Encodes an event with a writer that is used again and again.
   *
   * @param writer is reset first; its buffer is reused, its content copied
   * @see #encode(String, ThingEvent, Instant, ValueFormats)
   */
  public static EventRecord encode(
      String deviceKey,
      ThingEvent event,
      @EventTime Instant time,
      ValueFormats formats,
      JsonWriter writer) {
    if (Objects.requireNonNull(deviceKey, "deviceKey").isEmpty()) {
      throw new IllegalArgumentException(
          "deviceKey is empty: name the device that raised " + event);
    }
    writer.reset();
    writer.beginObject().name(DEVICE_KEY).value(deviceKey);
    writer.name(EVENTS).beginObject().name(event.eventType().jsonName());
    event.writeJson(writer, formats);
    writer.endObject().name(TIME).value(milliseconds(time)).endObject();
    return new EventRecord(deviceKey, event.eventType(), time, writer.toByteArray());
  }

  /** The device's key within its product. */
  public String deviceKey() {
    return deviceKey;
  }

  /** Which event of which model it is. */
  public EventType<?> eventType() {
    return eventType;
  }

  /** When it happened. */
  public Instant time() {
    return time;
  }

  /** How many bytes it takes in a message. */
  public int size() {
    return json.length;
  }

  /** A copy of the encoded record, a JSON object in UTF-8. */
  public byte[] toJson() {
    return json.clone();
  }

  /** Writes the encoded record as one JSON value. */
  public void writeJson(JsonWriter writer) {
    writer.rawValue(json);
  }

  @Override
  public String toString() {
    return eventType.identifier() + " of device " + deviceKey + " at " + time;
  }

  private static long milliseconds(Instant time) {
    try {
      return Objects.requireNonNull(time, "time").toEpochMilli();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "time " + time + " does not fit milliseconds since 1970 in a long", e);
    }
  }
}
