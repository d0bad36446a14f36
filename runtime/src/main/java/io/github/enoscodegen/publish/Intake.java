package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.outbox.Outbox;
import io.github.enoscodegen.outbox.OutboxFullException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes events from any thread into the outbox. Thread-safe. */
final class Intake {

  /** EnOS is younger: an earlier event is most likely one whose time was in seconds. */
  private static final Instant PLAUSIBLE_FROM = Instant.parse("2000-01-01T00:00:00Z");

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final Outbox outbox;
  private final Postings postings;
  private final Inbox inbox;
  private final MessageLimits limits;
  private final Duration maxWait;
  private final Counters counters;
  private final Ticker ticker;
  private final LogLimit earlyTimes;

  private volatile @Nullable String refusal;

  Intake(
      Outbox outbox,
      Postings postings,
      Inbox inbox,
      MessageLimits limits,
      Duration maxWait,
      Counters counters,
      Ticker ticker) {
    this.outbox = outbox;
    this.postings = postings;
    this.inbox = inbox;
    this.limits = limits;
    this.maxWait = maxWait;
    this.counters = counters;
    this.ticker = ticker;
    this.earlyTimes = new LogLimit(ticker);
  }

  /** Takes nothing more. */
  void refuse(String because) {
    refusal = because;
  }

  /** Throws if nothing more is taken. */
  void requireOpen() {
    String because = refusal;
    if (because != null) {
      throw new IllegalStateException(
          "This publisher takes no more events: " + because + ". Build another one.");
    }
  }

  CompletionStage<PostResult> accept(EventRecord record) {
    requireOpen();
    limits.requireFits(record);
    lookAtTime(record);
    Posting posting = new Posting(record);
    if (!offer(posting)) {
      throw new OutboxFullException(outbox.fill(), maxWait, null);
    }
    inbox.wakeUp();
    return posting.stage();
  }

  private boolean offer(Posting posting) {
    try {
      return outbox.offer(
          posting.record(),
          maxWait,
          sequence -> postings.add(posting.accepted(sequence, ticker.nanos())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutboxFullException(outbox.fill(), maxWait, e);
    }
  }

  private void lookAtTime(EventRecord record) {
    if (record.time().isBefore(PLAUSIBLE_FROM)) {
      counters.earlyTimes.increment();
      earlyTimes.log(
          heldBack ->
              log.warn(
                  "{}: a time before 2000. Were seconds taken for milliseconds? ({} more not"
                      + " logged)",
                  record,
                  heldBack));
    }
  }
}
