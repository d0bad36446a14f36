package io.github.enoscodegen.json;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one JSON value as UTF-8 into a buffer that grows and is reused.
 *
 * <p>Strict: what it gives out is a complete JSON value. NaN, the infinities and halves of
 * surrogate pairs are refused, since JSON and UTF-8 cannot hold them. After an exception the
 * content is undefined until {@link #reset()}.
 *
 * <p>Not thread-safe.
 */
public final class JsonWriter {

  /** How deep objects and arrays may nest; EnOS messages need six levels. */
  public static final int MAX_DEPTH = 64;

  private static final int INITIAL_CAPACITY = 256;

  private final Utf8Buffer out;

  /** One bit for each open level, set for an object. */
  private long objects;

  private int depth;
  private boolean hasSibling;
  private boolean afterName;
  private boolean complete;

  /** A writer with a small buffer that grows as needed. */
  public JsonWriter() {
    this(INITIAL_CAPACITY);
  }

  /**
   * A writer with a first capacity.
   *
   * @param capacity in bytes, at least 0
   */
  public JsonWriter(int capacity) {
    this.out = new Utf8Buffer(capacity);
  }

  /** Opens an object. */
  public JsonWriter beginObject() {
    return open('{', true);
  }

  /** Closes the innermost object. */
  public JsonWriter endObject() {
    return close('}', true);
  }

  /** Opens an array. */
  public JsonWriter beginArray() {
    return open('[', false);
  }

  /** Closes the innermost array. */
  public JsonWriter endArray() {
    return close(']', false);
  }

  /** Writes a member name that was encoded before. */
  public JsonWriter name(JsonName name) {
    beforeName();
    out.ascii(name.encoded);
    return this;
  }

  /** Writes a member name. */
  public JsonWriter name(String name) {
    beforeName();
    out.quoted(name);
    out.ascii(':');
    return this;
  }

  /** Writes an integer. */
  public JsonWriter value(int value) {
    return value((long) value);
  }

  /** Writes an integer. */
  public JsonWriter value(long value) {
    beforeValue();
    out.decimal(value);
    return afterValue();
  }

  /**
   * Writes the shortest decimal that reads back as the same float.
   *
   * @throws IllegalArgumentException for NaN and the infinities
   */
  public JsonWriter value(float value) {
    requireFinite(Float.isFinite(value), value);
    beforeValue();
    out.ascii(FloatToDecimal.toString(value));
    return afterValue();
  }

  /**
   * Writes the shortest decimal that reads back as the same double.
   *
   * @throws IllegalArgumentException for NaN and the infinities
   */
  public JsonWriter value(double value) {
    requireFinite(Double.isFinite(value), value);
    beforeValue();
    out.ascii(DoubleToDecimal.toString(value));
    return afterValue();
  }

  /** Writes {@code true} or {@code false}. */
  public JsonWriter value(boolean value) {
    beforeValue();
    out.ascii(value ? "true" : "false");
    return afterValue();
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair
   */
  public JsonWriter value(String value) {
    beforeValue();
    out.quoted(value);
    return afterValue();
  }

  /**
   * Writes a value that is encoded already, unchecked.
   *
   * @param json exactly one JSON value in UTF-8
   */
  public JsonWriter rawValue(byte[] json) {
    beforeValue();
    out.ascii(json);
    return afterValue();
  }

  /** How many bytes are written. */
  public int size() {
    return out.size();
  }

  /**
   * A copy of what was written.
   *
   * @throws IllegalStateException if the value is not complete
   */
  public byte[] toByteArray() {
    requireComplete();
    return out.toByteArray();
  }

  /**
   * Copies what was written into a stream.
   *
   * @throws IllegalStateException if the value is not complete
   */
  public void writeTo(OutputStream target) throws IOException {
    requireComplete();
    out.writeTo(target);
  }

  /** Forgets what was written and keeps the buffer. */
  public void reset() {
    out.reset();
    objects = 0;
    depth = 0;
    hasSibling = false;
    afterName = false;
    complete = false;
  }

  private JsonWriter open(char bracket, boolean object) {
    beforeValue();
    require(depth < MAX_DEPTH, "values nest deeper than 64 levels");
    objects = object ? objects | 1L << depth : objects & ~(1L << depth);
    depth++;
    hasSibling = false;
    out.ascii(bracket);
    return this;
  }

  private JsonWriter close(char bracket, boolean object) {
    require(depth > 0 && inObject() == object && !afterName, "nothing to close here");
    depth--;
    out.ascii(bracket);
    return afterValue();
  }

  private void beforeName() {
    require(inObject() && !afterName, "a name stands only in an object, before its value");
    separate();
    afterName = true;
  }

  private void beforeValue() {
    require(!complete && inObject() == afterName, "a value stands only where one is expected");
    if (!afterName) {
      separate();
    }
    afterName = false;
  }

  private JsonWriter afterValue() {
    hasSibling = true;
    complete = depth == 0;
    return this;
  }

  private void separate() {
    if (hasSibling) {
      out.ascii(',');
    }
  }

  private boolean inObject() {
    return depth > 0 && (objects & 1L << (depth - 1)) != 0;
  }

  private void requireComplete() {
    require(complete, "the JSON value is not complete");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void requireFinite(boolean finite, double value) {
    if (!finite) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
  }
}
