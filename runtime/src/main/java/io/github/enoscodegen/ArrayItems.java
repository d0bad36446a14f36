package io.github.enoscodegen;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arrays that are given to generated setters. */
public final class ArrayItems {

  /**
   * Fails where an array is null, or one of its items is.
   *
   * @param name of the parameter
   * @throws NullPointerException with the name, and the index of the item
   */
  public static void requireNonNull(Collection<? extends @Nullable Object> items, String name) {
    int index = 0;
    for (Object item : Objects.requireNonNull(items, name)) {
      if (item == null) {
        throw new NullPointerException(name + "[" + index + "]");
      }
      index++;
    }
  }

  /** The same for an array. */
  public static void requireNonNull(@Nullable Object[] items, String name) {
    requireNonNull(Arrays.asList(Objects.requireNonNull(items, name)), name);
  }

  private ArrayItems() {}
}
