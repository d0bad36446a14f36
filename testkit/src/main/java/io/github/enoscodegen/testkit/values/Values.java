package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one parameter may hold and may not. Immutable and thread-safe. */
interface Values {

  /** How many edges there are; 0 if no value is valid. */
  int edgeCount();

  /** A valid value at a limit, or a typical one where there are none; from 0. */
  Object edge(int index);

  /** A small valid value. */
  Object inside(Dice dice);

  /** Every way to break one rule. */
  List<Flaw> flaws();

  /** A valid value, at a limit or not. */
  default Object any(Dice dice) {
    return dice.chance(40) ? edge(dice.below(edgeCount())) : inside(dice);
  }

  /** A value that breaks rules of these kinds; empty if it has none. */
  default Optional<Made> broken(Dice dice, Set<Misfit.Kind> kinds) {
    return Flaw.pick(flaws(), dice, kinds).map(flaw -> flaw.make(dice));
  }
}
