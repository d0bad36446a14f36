package io.github.enoscodegen.publish;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Ids of messages: decimal strings that fit a long. Thread-safe.
 *
 * <p>All clients of a product see each other's replies. So the publishers of a process share one
 * counter, and processes begin at random numbers far apart.
 */
final class MessageIds {

  /** The one that publishers use. */
  static final MessageIds OF_THIS_PROCESS = new MessageIds(new SecureRandom());

  /** The digits of the largest id. */
  static final int MAX_LENGTH = 19;

  private final AtomicLong last;

  /** Begins at random, low enough to count on for longer than any process runs. */
  MessageIds(RandomGenerator random) {
    this.last = new AtomicLong(random.nextLong(1L << 62));
  }

  String next() {
    return Long.toString(last.incrementAndGet());
  }
}
