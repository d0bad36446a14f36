package io.github.enoscodegen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what a generated class holds, for its {@code toMap}. Not thread-safe. */
public final class UntypedMap {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a value, unless it is null or an empty optional. */
  public UntypedMap put(Datapoint point, @Nullable Object value) {
    Object plain = plain(value);
    if (plain != null) {
      values.put(point.identifier(), plain);
    }
    return this;
  }

  /** Adds a value in a plainer form, unless it is null. */
  public <T> UntypedMap put(Datapoint point, @Nullable T value, Function<T, ?> plain) {
    return value == null ? this : put(point, plain.apply(value));
  }

  /** Adds values in a plainer form, unless the list is null. */
  public <T> UntypedMap putEach(Datapoint point, @Nullable List<T> items, Function<T, ?> plain) {
    return items == null ? this : put(point, items.stream().<Object>map(plain).toList());
  }

  /** Everything that was added, in that order; unmodifiable. */
  public Map<String, Object> toMap() {
    return Collections.unmodifiableMap(values);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    boolean array =
        value instanceof IntArray || value instanceof FloatArray || value instanceof DoubleArray;
    return array ? Items.of(value) : value;
  }
}
