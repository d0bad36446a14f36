package io.github.enoscodegen.testkit.values;

import java.util.List;
import java.util.function.Function;

/**
 * Values that hold no others.
 *
 * @param edges valid values at the limits
 * @param anyInside makes a valid value
 * @param flaws every way to break one rule
 */
record ScalarValues(List<Object> edges, Function<Dice, Object> anyInside, List<Flaw> flaws)
    implements Values {

  ScalarValues {
    edges = List.copyOf(edges);
    flaws = List.copyOf(flaws);
  }

  @Override
  public int edgeCount() {
    return edges.size();
  }

  @Override
  public Object edge(int index) {
    return edges.get(index);
  }

  @Override
  public Object inside(Dice dice) {
    return anyInside.apply(dice);
  }
}
