package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** An immutable array of integers, without boxes. Thread-safe. */
public final class IntArray {

  private static final IntArray EMPTY = new IntArray(new int[0]);

  private final int[] values;

  private IntArray(int[] values) {
    this.values = values;
  }

  /** The given values, copied. */
  public static IntArray of(int... values) {
    return values.length == 0 ? EMPTY : new IntArray(values.clone());
  }

  /**
   * The given values, copied as they are at this moment.
   *
   * @throws NullPointerException if one of them is null
   */
  public static IntArray copyOf(Collection<Integer> values) {
    int[] copy =
        Arrays.stream(values.toArray(Integer[]::new)).mapToInt(Integer::intValue).toArray();
    return copy.length == 0 ? EMPTY : new IntArray(copy);
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
  public int get(int index) {
    return values[index];
  }

  /** The values in a new array. */
  public int[] toArray() {
    return values.clone();
  }

  /** The values as a stream. */
  public IntStream stream() {
    return Arrays.stream(values);
  }

  /** Writes the values as a JSON array. */
  public void writeJson(JsonWriter json) {
    json.beginArray();
    for (int value : values) {
      json.value(value);
    }
    json.endArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntArray that && Arrays.equals(values, that.values);
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
