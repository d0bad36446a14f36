package io.github.enoscodegen.testkit.values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that was made up. Immutable and thread-safe.
 *
 * @param event the event's identifier
 * @param origin what it was made from, such as {@code seed 42}
 * @param outputs its output parameters by identifier, in the order of the model, as JSON has them:
 *     {@code Integer}, {@code Float}, {@code Double}, {@code Boolean}, {@code String} (also STRING
 *     enums, dates as {@code yyyy-MM-dd}, timestamps as digits, files), {@code Map} and {@code
 *     List}. Invalid events may hold null and any other {@code Number}, too. Unmodifiable
 * @param faults what is wrong with it, one for each broken rule; empty if it is valid
 */
public record SampleEvent(
    String event, String origin, Map<String, @Nullable Object> outputs, List<Fault> faults) {

  /** Copies map and list. */
  public SampleEvent {
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    faults = List.copyOf(faults);
  }

  /** Whether it fits the model. */
  public boolean isValid() {
    return faults.isEmpty();
  }

  /**
   * The output parameters as a JSON object, also those that no generated class would write. Floats
   * and doubles are the shortest decimals that read back the same.
   */
  public String toJson() {
    return SampleJson.of(outputs);
  }

  /** Such as {@code highTemp (seed 42): temp must be at most 150 [OUT_OF_RANGE]}. */
  @Override
  public String toString() {
    String sample = event + " (" + origin + ")";
    return isValid() ? sample + ": valid" : sample + ": " + join(faults);
  }

  private static String join(List<Fault> faults) {
    return String.join("; ", faults.stream().map(Fault::toString).toList());
  }
}
