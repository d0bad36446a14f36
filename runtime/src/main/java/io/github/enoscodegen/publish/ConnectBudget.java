package io.github.enoscodegen.publish;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often a publisher may connect. EnOS refuses a client for five minutes after more than four
 * connects in two minutes.
 */
final class ConnectBudget {

  /** Four connects in two minutes. */
  static final int CONNECTS = 4;

  static final Duration PERIOD = Duration.ofMinutes(2);

  private final int connects;
  private final long period;

  /** When the last connects ended, oldest first. */
  private final Deque<Long> ends = new ArrayDeque<>();

  ConnectBudget(int connects, Duration period) {
    this.connects = connects;
    this.period = period.toNanos();
  }

  /** The earliest moment for the next connect; 0 if any will do. */
  long earliest() {
    return ends.size() < connects ? 0 : ends.getFirst() + period;
  }

  /**
   * Counts a connect at its end, when the broker has surely seen it: a slow one, counted at its
   * beginning, would let its successor in too early.
   */
  void connectEnded(long now) {
    if (ends.size() == connects) {
      ends.removeFirst();
    }
    ends.addLast(now);
  }
}
