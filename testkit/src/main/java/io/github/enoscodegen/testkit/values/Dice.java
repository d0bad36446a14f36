package io.github.enoscodegen.testkit.values;

import java.util.List;
import java.util.Random;

/** Choices that follow from a seed; {@link Random}'s algorithm is the same in every JDK. */
final class Dice {

  /** Keeps seeds that lie side by side from beginning alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;

  Dice(long seed) {
    this.random = new Random((seed + 1) * SPREAD);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to below a number. */
  int below(int count) {
    return random.nextInt(count);
  }

  /** From the least to the greatest, both included. */
  long between(long least, long greatest) {
    long span = greatest - least + 1;
    if (span > 0) {
      return least + Math.floorMod(random.nextLong(), span);
    }
    long number = random.nextLong();
    while (number < least || number > greatest) {
      number = random.nextLong();
    }
    return number;
  }

  /** From 0 to below 1. */
  double share() {
    return random.nextDouble();
  }

  long bits() {
    return random.nextLong();
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
