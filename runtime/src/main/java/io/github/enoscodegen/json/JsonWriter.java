package io.github.enoscodegen.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one JSON value as UTF-8 into a buffer that grows and is reused.
 *
 * <p>Strict: what it gives out is one complete JSON value. A call that does not fit where it stands
 * is refused with an {@link IllegalStateException} and changes nothing. NaN, the infinities and
 * halves of surrogate pairs are refused too, since JSON and UTF-8 cannot hold them; after that,
 * nothing more is accepted until {@link #reset()}.
 *
 * <p>Not thread-safe.
 */
public final class JsonWriter {

  /** How deep objects and arrays may nest; EnOS messages need six levels. */
  public static final int MAX_DEPTH = Structure.MAX_DEPTH;

  private static final int INITIAL_CAPACITY = 256;

  private final Structure structure = new Structure();
  private final Utf8Buffer out;

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
    structure.requireObject();
    return close('}');
  }

  /** Opens an array. */
  public JsonWriter beginArray() {
    return open('[', false);
  }

  /** Closes the innermost array. */
  public JsonWriter endArray() {
    structure.requireArray();
    return close(']');
  }

  /** Writes a member name that was encoded before. */
  public JsonWriter name(JsonName name) {
    int place = structure.takeForName();
    out.encoded(name.encoded, Structure.needsComma(place) ? 0 : 1);
    structure.afterName();
    return this;
  }

  /** Writes a member name. */
  public JsonWriter name(String name) {
    separate(structure.takeForName());
    out.quoted(name);
    out.ascii(':');
    structure.afterName();
    return this;
  }

  /** Writes an integer. */
  public JsonWriter value(int value) {
    return value((long) value);
  }

  /** Writes an integer. */
  public JsonWriter value(long value) {
    int place = beforeValue();
    Numbers.write(value, out);
    return afterValue(place);
  }

  /** Writes an integer as a string of digits, as EnOS has its timestamps. */
  public JsonWriter stringValue(long value) {
    int place = beforeValue();
    out.ascii('"');
    Numbers.write(value, out);
    out.ascii('"');
    return afterValue(place);
  }

  /**
   * Writes the shortest decimal that reads back as the same float.
   *
   * @throws IllegalArgumentException for NaN and the infinities
   */
  public JsonWriter value(float value) {
    int place = beforeValue();
    requireFinite(Float.isFinite(value), value);
    Numbers.write(value, out);
    return afterValue(place);
  }

  /**
   * Writes the shortest decimal that reads back as the same double.
   *
   * @throws IllegalArgumentException for NaN and the infinities
   */
  public JsonWriter value(double value) {
    int place = beforeValue();
    requireFinite(Double.isFinite(value), value);
    Numbers.write(value, out);
    return afterValue(place);
  }

  /** Writes {@code true} or {@code false}. */
  public JsonWriter value(boolean value) {
    int place = beforeValue();
    out.ascii(value ? "true" : "false");
    return afterValue(place);
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair
   */
  public JsonWriter value(String value) {
    int place = beforeValue();
    out.quoted(value);
    return afterValue(place);
  }

  /**
   * Writes a value that is encoded already, unchecked.
   *
   * @param json exactly one JSON value in UTF-8
   */
  public JsonWriter rawValue(byte[] json) {
    int place = beforeValue();
    out.encoded(json, 0);
    return afterValue(place);
  }

  /** How many bytes are written so far. */
  public int size() {
    return out.size();
  }

  /**
   * A copy of what was written.
   *
   * @throws IllegalStateException if the value is not complete
   */
  public byte[] toByteArray() {
    structure.requireEnd();
    return out.toByteArray();
  }

  /**
   * Copies what was written into a stream.
   *
   * @throws IllegalStateException if the value is not complete
   */
  public void writeTo(OutputStream target) throws IOException {
    structure.requireEnd();
    out.writeTo(target);
  }

  /** Forgets what was written and keeps the buffer. */
  public void reset() {
    out.reset();
    structure.reset();
  }

  private JsonWriter open(char bracket, boolean object) {
    structure.requireRoom();
    beforeValue();
    out.ascii(bracket);
    structure.open(object);
    return this;
  }

  private JsonWriter close(char bracket) {
    out.ascii(bracket);
    structure.close();
    return this;
  }

  private int beforeValue() {
    int place = structure.takeForValue();
    separate(place);
    return place;
  }

  private JsonWriter afterValue(int place) {
    structure.afterValue(place);
    return this;
  }

  private void separate(int place) {
    if (Structure.needsComma(place)) {
      out.ascii(',');
    }
  }

  private static void requireFinite(boolean finite, double value) {
    if (!finite) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
  }
}
