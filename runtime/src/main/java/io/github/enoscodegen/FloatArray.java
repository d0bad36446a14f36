package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Arrays;
import java.util.Collection;

/** An immutable array of floats, without boxes. Thread-safe. */
public final class FloatArray {

  private static final FloatArray EMPTY = new FloatArray(new float[0]);

  private final float[] values;

  private FloatArray(float[] values) {
    this.values = values;
  }

  /** The given values, copied. */
  public static FloatArray of(float... values) {
    return values.length == 0 ? EMPTY : new FloatArray(values.clone());
  }

  /**
   * The given values, copied as they are at this moment.
   *
   * @throws NullPointerException if one of them is null
   */
  public static FloatArray copyOf(Collection<Float> values) {
    Float[] boxes = values.toArray(Float[]::new);
    float[] copy = new float[boxes.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = boxes[i];
    }
    return copy.length == 0 ? EMPTY : new FloatArray(copy);
  }

  /** How many values there are. */
  public int size() {
    return values.length;
  }

  /**
   * One of the values.
   *
   * @param index from 0 to {@link #size()} - 1
   */
  public float get(int index) {
    return values[index];
  }

  /** The values in a new array. */
  public float[] toArray() {
    return values.clone();
  }

  /** Writes the values as a JSON array. */
  public void writeJson(JsonWriter json) {
    json.beginArray();
    for (float value : values) {
      json.value(value);
    }
    json.endArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FloatArray that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
