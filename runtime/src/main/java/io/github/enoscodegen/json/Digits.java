package io.github.enoscodegen.json;

/** The decimal digits of whole numbers, two at a time. */
final class Digits {

  /** The most digits that a {@code long} has. */
  private static final int MAX_COUNT = 19;

  /** For each count of digits the least number that has more. */
  private static final long[] POWERS = powers();

  private Digits() {}

  /** How many digits a number has that is not negative. */
  static int count(long magnitude) {
    int count = 1;
    while (count < MAX_COUNT && magnitude >= POWERS[count]) {
      count++;
    }
    return count;
  }

  /** Writes a number that is not negative, its last digit just before {@code end}. */
  static void write(long magnitude, byte[] target, int end) {
    long rest = magnitude;
    int at = end;
    while (rest >= 10_000) {
      long next = rest / 10_000;
      int four = (int) (rest - next * 10_000);
      pair(four % 100, target, at);
      pair(four / 100, target, at - 2);
      at -= 4;
      rest = next;
    }
    first((int) rest, target, at);
  }

  /** Writes a number of at most four digits. */
  private static void first(int magnitude, byte[] target, int end) {
    int rest = magnitude;
    int at = end;
    if (rest >= 100) {
      pair(rest % 100, target, at);
      at -= 2;
      rest /= 100;
    }
    if (rest >= 10) {
      pair(rest, target, at);
    } else {
      target[at - 1] = (byte) ('0' + rest);
    }
  }

  private static void pair(int pair, byte[] target, int end) {
    int tens = pair / 10;
    target[end - 2] = (byte) ('0' + tens);
    target[end - 1] = (byte) ('0' + pair - 10 * tens);
  }

  private static long[] powers() {
    long[] powers = new long[MAX_COUNT];
    powers[0] = 1;
    for (int count = 1; count < MAX_COUNT; count++) {
      powers[count] = 10 * powers[count - 1];
    }
    return powers;
  }
}
