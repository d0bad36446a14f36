package io.github.enoscodegen.publish;

import java.util.function.LongConsumer;

/** Lets the same complaint into the log once a minute. Thread-safe. */
final class LogLimit {

  private static final long INTERVAL = 60_000_000_000L;

  private final Ticker ticker;
  private long silentUntil;
  private long heldBack;

  LogLimit(Ticker ticker) {
    this.ticker = ticker;
  }

  /**
   * Logs, unless it did within the last minute.
   *
   * @param log is told how many complaints were held back since the last one
   */
  void log(LongConsumer log) {
    long held = admit();
    if (held >= 0) {
      log.accept(held);
    }
  }

  private synchronized long admit() {
    long now = ticker.nanos();
    if (now < silentUntil) {
      heldBack++;
      return -1;
    }
    long held = heldBack;
    heldBack = 0;
    silentUntil = now + INTERVAL;
    return held;
  }
}
