package io.github.enoscodegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The items of whatever counts as an array. */
final class Items {

  /** The items as they are at this moment, null where there is no array. */
  static @Nullable List<@Nullable Object> of(@Nullable Object value) {
    if (value instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    }
    if (value instanceof Object[] array) {
      return Arrays.asList(array.clone());
    }
    if (value instanceof IntArray array) {
      return boxed(array.stream());
    }
    if (value instanceof DoubleArray array) {
      return Arrays.stream(array.toArray()).<@Nullable Object>mapToObj(item -> item).toList();
    }
    return value instanceof FloatArray array ? floats(array.toArray()) : ofPrimitives(value);
  }

  private static @Nullable List<@Nullable Object> ofPrimitives(@Nullable Object value) {
    if (value instanceof int[] array) {
      return boxed(Arrays.stream(array));
    }
    if (value instanceof long[] array) {
      return Arrays.stream(array).<@Nullable Object>mapToObj(item -> item).toList();
    }
    if (value instanceof double[] array) {
      return Arrays.stream(array).<@Nullable Object>mapToObj(item -> item).toList();
    }
    if (value instanceof float[] array) {
      return floats(array);
    }
    if (value instanceof short[] array) {
      return boxed(IntStream.range(0, array.length).map(i -> array[i]));
    }
    if (value instanceof byte[] array) {
      return boxed(IntStream.range(0, array.length).map(i -> array[i]));
    }
    return value instanceof boolean[] array
        ? IntStream.range(0, array.length).<@Nullable Object>mapToObj(i -> array[i]).toList()
        : null;
  }

  private static List<@Nullable Object> boxed(IntStream items) {
    return items.<@Nullable Object>mapToObj(item -> item).toList();
  }

  private static List<@Nullable Object> floats(float[] array) {
    return IntStream.range(0, array.length).<@Nullable Object>mapToObj(i -> array[i]).toList();
  }

  private Items() {}
}
