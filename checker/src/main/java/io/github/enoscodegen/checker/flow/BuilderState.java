package io.github.enoscodegen.checker.flow;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a builder has got at one point of a program. Immutable.
 *
 * @param calls of its class; empty for {@link #NONE} and {@link #UNKNOWN}
 * @param set the required values that it has got on any path
 * @param incomplete the structs that lack items on every path, with the items that lack on all
 */
record BuilderState(
    Optional<BuilderCalls> calls, Set<String> set, Map<String, List<String>> incomplete) {

  /** No builder is there: null, or nothing yet. Nobody can build it. */
  static final BuilderState NONE = new BuilderState(Optional.empty(), Set.of(), Map.of());

  /** A builder, or anything else, with any values. */
  static final BuilderState UNKNOWN = new BuilderState(Optional.empty(), Set.of("*"), Map.of());

  /** A builder without any value. */
  static BuilderState empty(BuilderCalls calls) {
    return new BuilderState(Optional.of(calls), Set.of(), Map.of());
  }

  /**
   * The state after a setter was called.
   *
   * @param missingItems of the struct that it set; none where that is complete, or no struct
   */
  BuilderState with(String setter, List<String> missingItems) {
    if (calls.isEmpty()) {
      return this;
    }
    Set<String> more = new HashSet<>(set);
    if (calls.get().required().contains(setter)) {
      more.add(setter);
    }
    Map<String, List<String>> structs = new TreeMap<>(incomplete);
    structs.remove(setter);
    if (!missingItems.isEmpty()) {
      structs.put(setter, missingItems);
    }
    return new BuilderState(calls, more, structs);
  }

  /** The state where a path joins another. */
  BuilderState or(BuilderState other) {
    if (equals(other) || other.equals(NONE)) {
      return this;
    }
    if (equals(NONE)) {
      return other;
    }
    if (calls.isEmpty() || !calls.equals(other.calls)) {
      return UNKNOWN;
    }
    Set<String> both = new HashSet<>(set);
    both.addAll(other.set);
    return new BuilderState(calls, both, incompleteInBoth(other));
  }

  private Map<String, List<String>> incompleteInBoth(BuilderState other) {
    Map<String, List<String>> both = new TreeMap<>();
    incomplete.forEach(
        (struct, items) -> {
          List<String> common = new ArrayList<>(items);
          common.retainAll(other.incomplete.getOrDefault(struct, List.of()));
          if (!common.isEmpty()) {
            both.put(struct, common);
          }
        });
    return both;
  }

  /** What lacks on every path, in the order of the model; items behind their struct and a dot. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    calls.ifPresent(
        known -> known.required().stream().filter(n -> !set.contains(n)).forEach(missing::add));
    incomplete.forEach((struct, items) -> items.forEach(item -> missing.add(struct + "." + item)));
    return missing;
  }
}
