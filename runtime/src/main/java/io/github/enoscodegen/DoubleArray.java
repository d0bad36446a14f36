package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;

/** An immutable array of doubles, without boxes. Thread-safe. */
public final class DoubleArray {

  private static final DoubleArray EMPTY = new DoubleArray(new double[0]);

  private final double[] values;

  private DoubleArray(double[] values) {
    this.values = values;
  }

  /** The given values, copied. */
  public static DoubleArray of(double... values) {
    return values.length == 0 ? EMPTY : new DoubleArray(values.clone());
  }

  /**
   * The given values, copied as they are at this moment.
   *
   * @throws NullPointerException if one of them is null
   */
  public static DoubleArray copyOf(Collection<Double> values) {
    double[] copy =
        Arrays.stream(values.toArray(Double[]::new)).mapToDouble(Double::doubleValue).toArray();
    return copy.length == 0 ? EMPTY : new DoubleArray(copy);
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
  public double get(int index) {
    return values[index];
  }

  /** The values in a new array. */
  public double[] toArray() {
    return values.clone();
  }

  /** The values as a stream. */
  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  /** Writes the values as a JSON array. */
  public void writeJson(JsonWriter json) {
    json.beginArray();
    for (double value : values) {
      json.value(value);
    }
    json.endArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoubleArray that && Arrays.equals(values, that.values);
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
