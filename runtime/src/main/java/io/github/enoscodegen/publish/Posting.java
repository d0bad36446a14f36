package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One accepted event on its way to a result. Made by the posting thread; everything that changes
 * belongs to the sender's thread.
 */
final class Posting {

  private final EventRecord record;
  private final CompletableFuture<PostResult> result = new CompletableFuture<>();

  private long sequence;
  private long acceptedAt;
  private boolean done;
  private int attempts;
  private @Nullable Instant firstSent;
  private @Nullable String problem;

  Posting(EventRecord record) {
    this.record = record;
  }

  /** The outbox has taken it; called once, before anyone else knows of it. */
  Posting accepted(long sequence, long now) {
    this.sequence = sequence;
    this.acceptedAt = now;
    return this;
  }

  long sequence() {
    return sequence;
  }

  EventRecord record() {
    return record;
  }

  /** When it was accepted, on the {@link Ticker}. */
  long acceptedAt() {
    return acceptedAt;
  }

  /** What the caller gets; it cannot complete the result in our place. */
  CompletionStage<PostResult> stage() {
    return result.minimalCompletionStage();
  }

  CompletableFuture<PostResult> result() {
    return result;
  }

  /** Whether its result is decided. */
  boolean isDone() {
    return done;
  }

  void markDone() {
    done = true;
  }

  void sent(Instant now, String messageId) {
    attempts++;
    firstSent = firstSent == null ? now : firstSent;
    problem = "message " + messageId + " was not answered";
  }

  /** Remembers what stands in the way now. */
  void hindered(String by) {
    problem = by;
  }

  int attempts() {
    return attempts;
  }

  Optional<Instant> firstSent() {
    return Optional.ofNullable(firstSent);
  }

  /** What stood in the way last; empty if it was never tried. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
