package io.github.enoscodegen.codegen.specimen;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Choices that follow from a seed; {@link Random}'s algorithm is the same in every JDK. */
final class Dice {

  /** Spreads seeds that lie side by side, whose first numbers would be alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed * SPREAD);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from the least to the greatest, fewer than 2^31 apart. */
  int between(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  /** From 0 to a greatest number, with a weight on both. */
  int count(int most) {
    return chance(15) ? 0 : chance(15) ? most : between(0, most);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** So many of them. */
  static <T> List<T> times(int count, Supplier<T> one) {
    return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
  }
}
