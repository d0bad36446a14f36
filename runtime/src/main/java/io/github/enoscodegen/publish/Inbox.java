package io.github.enoscodegen.publish;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The only way into the sender's thread. Putting in never blocks. Thread-safe.
 *
 * <p>It stays small: a posting thread leaves at most one wake-up, a connection a few signals in its
 * life, and arrivals beyond {@link #MAX_SIGNALS} are turned away.
 */
final class Inbox {

  /** Far more than a window of replies; what exceeds it is a flood of other clients' replies. */
  static final int MAX_SIGNALS = 100_000;

  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final AtomicBoolean wakeUpIsIn = new AtomicBoolean();
  private final Counters counters;

  Inbox(Counters counters) {
    this.counters = counters;
  }

  /** Puts in what must not be lost. */
  void put(Signal signal) {
    signals.add(signal);
  }

  /** Puts in what may be lost, since a message without a reply is sent again. */
  void offer(Signal signal) {
    if (signals.size() < MAX_SIGNALS) {
      signals.add(signal);
    } else {
      counters.overflow.increment();
    }
  }

  /** Has the sender look at the outbox. */
  void wakeUp() {
    if (wakeUpIsIn.compareAndSet(false, true)) {
      put(sender -> wakeUpIsIn.set(false));
    }
  }

  /** The next signal if there is one. */
  @Nullable Signal poll() {
    return signals.poll();
  }

  /** The next signal, waiting for it; null if none came in time. */
  @Nullable Signal poll(long nanos) throws InterruptedException {
    return signals.poll(nanos, TimeUnit.NANOSECONDS);
  }
}
