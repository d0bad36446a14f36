package io.github.enoscodegen.publish;

import io.github.enoscodegen.outbox.Outbox;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.ListIterator;

/**
 * What is to be sent: first what came back, then what the outbox holds behind the cursor. Belongs
 * to the sender's thread.
 */
final class Backlog {

  private final Outbox outbox;
  private final Postings postings;
  private final MessageLimits limits;

  private final Deque<Batch> again = new ArrayDeque<>();
  private long cursor;
  private long pausedUntil;

  Backlog(Outbox outbox, Postings postings, MessageLimits limits) {
    this.outbox = outbox;
    this.postings = postings;
    this.limits = limits;
  }

  /** The next events to send in one message; empty if there are none, or it is too early. */
  Batch next(long now) {
    if (now < pausedUntil) {
      return Batch.of(List.of());
    }
    while (!again.isEmpty()) {
      Batch open = again.removeFirst().open();
      if (!open.isEmpty()) {
        return open;
      }
    }
    return fresh();
  }

  /** Puts batches before everything else, in their order. */
  void returned(List<Batch> batches) {
    ListIterator<Batch> backwards = batches.listIterator(batches.size());
    while (backwards.hasPrevious()) {
      again.addFirst(backwards.previous());
    }
  }

  /** Holds everything back for a while. */
  void pauseUntil(long moment) {
    pausedUntil = moment;
  }

  boolean isPaused(long now) {
    return now < pausedUntil;
  }

  /** The end of the pause; {@link Ticker#NEVER} if there is none. */
  long nextDue(long now) {
    return isPaused(now) ? pausedUntil : Ticker.NEVER;
  }

  private Batch fresh() {
    List<Posting> found =
        outbox.peek(cursor, limits.maxRecords(), limits.recordBytes()).stream()
            .map(postings::of)
            .toList();
    if (!found.isEmpty()) {
      cursor = found.get(found.size() - 1).sequence();
    }
    return Batch.of(found);
  }
}
