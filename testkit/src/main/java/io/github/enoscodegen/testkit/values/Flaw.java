package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way to break one rule.
 *
 * @param kind which rule
 * @param maker makes a value that breaks it, and no other
 */
record Flaw(Misfit.Kind kind, Function<Dice, Made> maker) {

  /** A flaw of a value as a whole. */
  static Flaw of(Misfit.Kind kind, String rule, Function<Dice, @Nullable Object> value) {
    return new Flaw(kind, dice -> Made.broken(value.apply(dice), kind, rule));
  }

  /** A flaw that is always the same value. */
  static Flaw of(Misfit.Kind kind, String rule, Object value) {
    Made made = Made.broken(value, kind, rule);
    return new Flaw(kind, dice -> made);
  }

  Made make(Dice dice) {
    return maker.apply(dice);
  }

  /** One of those of these kinds; empty if there is none. */
  static Optional<Flaw> pick(List<Flaw> flaws, Dice dice, Set<Misfit.Kind> kinds) {
    List<Flaw> possible = flaws.stream().filter(flaw -> kinds.contains(flaw.kind())).toList();
    return possible.isEmpty() ? Optional.empty() : Optional.of(dice.pick(possible));
  }
}
