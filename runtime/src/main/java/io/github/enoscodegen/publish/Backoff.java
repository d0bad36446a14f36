package io.github.enoscodegen.publish;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Pauses between attempts: their longest doubles each time up to a limit, and chance picks within
 * it, so that many clients do not come back in step.
 */
final class Backoff {

  private static final int MAX_DOUBLINGS = 16;

  private final long shortest;
  private final long longest;
  private final RandomGenerator random;
  private int attempts;

  /**
   * Full jitter above a floor.
   *
   * @param shortest no pause is shorter
   * @param longest no pause is longer
   */
  Backoff(Duration shortest, Duration longest, RandomGenerator random) {
    this.shortest = shortest.toNanos();
    this.longest = longest.toNanos();
    this.random = random;
  }

  /** The next pause, in nanoseconds. */
  long next() {
    attempts = Math.min(attempts + 1, MAX_DOUBLINGS);
    long ceiling = Math.min(longest, shortest << attempts);
    return random.nextLong(shortest, ceiling + 1);
  }

  /** Begins again with the shortest pauses. */
  void reset() {
    attempts = 0;
  }
}
