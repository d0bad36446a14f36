package io.github.enoscodegen.checker.flow;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The builders in local variables at one point of a program. Immutable.
 *
 * @param states by variable; one that is not there may hold anything
 */
record Environment(Map<Element, BuilderState> states) {

  static final Environment EMPTY = new Environment(Map.of());

  /** Where two paths join; {@code null} is a path that does not lead here. */
  static @Nullable Environment join(@Nullable Environment one, @Nullable Environment other) {
    if (one == null || other == null || one.equals(other)) {
      return one == null ? other : one;
    }
    Map<Element, BuilderState> both = new HashMap<>(one.states);
    both.keySet().retainAll(other.states.keySet());
    both.replaceAll((variable, state) -> state.or(other.state(variable)));
    both.values().removeIf(BuilderState.UNKNOWN::equals);
    return new Environment(both);
  }

  BuilderState state(Element variable) {
    return states.getOrDefault(variable, BuilderState.UNKNOWN);
  }

  Environment with(Element variable, BuilderState state) {
    Map<Element, BuilderState> changed = new HashMap<>(states);
    if (state.equals(BuilderState.UNKNOWN)) {
      changed.remove(variable);
    } else {
      changed.put(variable, state);
    }
    return new Environment(changed);
  }
}
