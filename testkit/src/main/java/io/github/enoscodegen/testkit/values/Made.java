package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that was made up.
 *
 * @param value as JSON has it, or {@link #ABSENT}
 * @param faults what is wrong with it; their paths begin at the value
 */
record Made(@Nullable Object value, List<Fault> faults) {

  /** In place of a value: there is none. */
  static final Object ABSENT = new Object();

  /** A valid value. */
  Made(@Nullable Object value) {
    this(value, List.of());
  }

  /** A value that breaks a rule as a whole. */
  static Made broken(@Nullable Object value, Misfit.Kind kind, String rule) {
    return new Made(value, List.of(new Fault("", kind, rule)));
  }

  /** The same value, with another fault. */
  Made and(Fault fault) {
    return new Made(value, Stream.concat(faults.stream(), Stream.of(fault)).toList());
  }

  /** The value of an object. */
  @SuppressWarnings("unchecked") // what makes objects makes only such
  Map<String, @Nullable Object> members() {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }
}
