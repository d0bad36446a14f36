package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How booleans, dates and timestamps look on the wire.
 *
 * <p>EnOS's pages disagree about these three, so they are a setting. The defaults are what its data
 * definitions, real exports and "Creating Models" page show. Immutable and thread-safe.
 *
 * @param booleans how BOOL looks
 * @param dates how DATE looks
 * @param timestamps how TIMESTAMP looks
 */
public record ValueFormats(BooleanFormat booleans, DateFormat dates, TimestampFormat timestamps) {

  /** {@code true}, {@code "2026-01-31"} and {@code "1769817600000"}. */
  public static final ValueFormats DEFAULT =
      new ValueFormats(BooleanFormat.BOOLEAN, DateFormat.DATE, TimestampFormat.STRING);

  /** How BOOL looks. */
  public enum BooleanFormat {
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code 1} or {@code 0}. */
    NUMBER
  }

  /** How DATE looks. */
  public enum DateFormat {
    /** {@code "2026-01-31"}. */
    DATE,
    /** {@code "2026-01-31 00:00:00"}. */
    DATE_TIME
  }

  /** How TIMESTAMP looks, always in milliseconds since 1970-01-01T00:00Z. */
  public enum TimestampFormat {
    /** {@code "1769817600000"}. */
    STRING,
    /** {@code 1769817600000}. */
    NUMBER
  }

  /** Checks that no format is null. */
  public ValueFormats {
    Objects.requireNonNull(booleans, "booleans");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(timestamps, "timestamps");
  }

  /** These formats with another one for BOOL. */
  public ValueFormats with(BooleanFormat format) {
    return new ValueFormats(format, dates, timestamps);
  }

  /** These formats with another one for DATE. */
  public ValueFormats with(DateFormat format) {
    return new ValueFormats(booleans, format, timestamps);
  }

  /** These formats with another one for TIMESTAMP. */
  public ValueFormats with(TimestampFormat format) {
    return new ValueFormats(booleans, dates, format);
  }

  /** Writes a BOOL. */
  public void write(JsonWriter json, boolean value) {
    switch (booleans) {
      case BOOLEAN -> json.value(value);
      case NUMBER -> json.value(value ? 1 : 0);
    }
  }

  /** Writes a DATE. */
  public void write(JsonWriter json, LocalDate value) {
    switch (dates) {
      case DATE -> json.value(value.toString());
      case DATE_TIME -> json.value(value + " 00:00:00");
    }
  }

  /** Writes a TIMESTAMP. */
  public void write(JsonWriter json, Instant value) {
    switch (timestamps) {
      case STRING -> json.stringValue(value.toEpochMilli());
      case NUMBER -> json.value(value.toEpochMilli());
    }
  }
}
