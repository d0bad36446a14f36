package io.github.enoscodegen;

import io.github.enoscodegen.constraint.EventTime;
import io.github.enoscodegen.json.JsonName;
import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The request that posts events through EnOS's message integration channel, as its page "Historical
 * Event Integration" shows it. Immutable and thread-safe.
 *
 * <pre>{@code
 * byte[] json = EventPost.builder().id("123").add("device1", event, time).build().toJson();
 * }</pre>
 *
 * <p>An {@code EventPublisher} makes and posts such requests by itself.
 */
public final class EventPost {

  /** The request's {@code method}. */
  public static final String METHOD = "integration.event.post";

  /** The {@code version} that EnOS's pages show; its own SDK sends 1.1. */
  public static final String DEFAULT_VERSION = "1.0";

  private static final JsonName ID = JsonName.of("id");
  private static final JsonName VERSION = JsonName.of("version");
  private static final JsonName PARAMS = JsonName.of("params");
  private static final JsonName METHOD_NAME = JsonName.of("method");

  private final String id;
  private final String version;
  private final List<EventRecord> records;

  private EventPost(String id, String version, List<EventRecord> records) {
    this.id = id;
    this.version = version;
    this.records = records;
  }

  /** A builder without an id and without events. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id that the reply will carry. */
  public String id() {
    return id;
  }

  /** The version of the request's form. */
  public String version() {
    return version;
  }

  /** The events, in the order in which they were added; unmodifiable. */
  public List<EventRecord> records() {
    return records;
  }

  /** The request in UTF-8: {@code id}, {@code version}, {@code params}, {@code method}. */
  public byte[] toJson() {
    int size = records.stream().mapToInt(record -> record.size() + 1).sum();
    JsonWriter json = new JsonWriter(size + 128);
    writeJson(json);
    return json.toByteArray();
  }

  /** Writes the request as one JSON value. */
  public void writeJson(JsonWriter json) {
    json.beginObject().name(ID).value(id).name(VERSION).value(version);
    json.name(PARAMS).beginArray();
    records.forEach(record -> record.writeJson(json));
    json.endArray().name(METHOD_NAME).value(METHOD).endObject();
  }

  /** The request's JSON. */
  @Override
  public String toString() {
    return new String(toJson(), StandardCharsets.UTF_8);
  }

  /** Collects the events of one request. Not thread-safe. */
  public static final class Builder {

    private @Nullable String id;
    private String version = DEFAULT_VERSION;
    private ValueFormats formats = ValueFormats.DEFAULT;
    private final List<EventRecord> records = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the id that the reply will carry.
     *
     * @param id not empty; EnOS's SDK sends decimal numbers. The reply topic is common to all
     *     clients of a product, so an id should not be used twice
     */
    public Builder id(String id) {
      if (Objects.requireNonNull(id, "id").isEmpty()) {
        throw new IllegalArgumentException("id is empty: the reply could not be told from others");
      }
      this.id = id;
      return this;
    }

    /** Sets the version; {@value #DEFAULT_VERSION} unless set. */
    public Builder version(String version) {
      this.version = Objects.requireNonNull(version, "version");
      return this;
    }

    /** Sets how booleans, dates and timestamps look in the events added from here on. */
    public Builder formats(ValueFormats formats) {
      this.formats = Objects.requireNonNull(formats, "formats");
      return this;
    }

    /**
     * Adds an event as a record of its own.
     *
     * @param deviceKey the device's key within its product; not empty
     * @param event what happened
     * @param time when it happened; EnOS keeps milliseconds
     */
    public Builder add(String deviceKey, ThingEvent event, @EventTime Instant time) {
      return add(EventRecord.encode(deviceKey, event, time, formats));
    }

    /** Adds an event that is encoded already. */
    public Builder add(EventRecord record) {
      records.add(Objects.requireNonNull(record, "record"));
      return this;
    }

    /**
     * Builds the request. The builder can be used on.
     *
     * @throws IllegalStateException if there is no id or no event
     */
    public EventPost build() {
      if (id == null) {
        throw new IllegalStateException("id is missing: call id(…) before build()");
      }
      if (records.isEmpty()) {
        throw new IllegalStateException("no event: call add(…) before build()");
      }
      return new EventPost(id, version, List.copyOf(records));
    }
  }
}
