package io.github.enoscodegen.publish;

import io.github.enoscodegen.outbox.Outbox;
import io.github.enoscodegen.outbox.StoredRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events without a result. Ends them: out of the outbox first, then the caller is told.
 *
 * <p>Posting threads add, the sender's thread does the rest.
 */
final class Postings {

  private static final Logger log = LoggerFactory.getLogger(Postings.class);

  private final Outbox outbox;
  private final Executor results;
  private final Counters counters;
  private final long startedAt;

  /** By sequence number, which is the order in which they were accepted and will expire. */
  private final ConcurrentNavigableMap<Long, Posting> open = new ConcurrentSkipListMap<>();

  Postings(Outbox outbox, Executor results, Counters counters, Ticker ticker) {
    this.outbox = outbox;
    this.results = results;
    this.counters = counters;
    this.startedAt = ticker.nanos();
  }

  void add(Posting posting) {
    open.put(posting.sequence(), posting);
  }

  /** The posting of a stored record; a new one if the outbox held it before the publisher began. */
  Posting of(StoredRecord stored) {
    return open.computeIfAbsent(
        stored.sequence(), sequence -> new Posting(stored.record()).accepted(sequence, startedAt));
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** When the oldest was accepted; {@link Ticker#NEVER} if there is none. */
  long oldest() {
    Map.Entry<Long, Posting> first = open.firstEntry();
    return first == null ? Ticker.NEVER : first.getValue().acceptedAt();
  }

  /** Those accepted at a moment or before, oldest first. */
  List<Posting> acceptedUntil(long moment) {
    return open.values().stream().takeWhile(posting -> posting.acceptedAt() <= moment).toList();
  }

  /** All, oldest first. */
  List<Posting> all() {
    return List.copyOf(open.values());
  }

  /**
   * Ends postings that have no result yet.
   *
   * @param ended which; those that are done are passed over
   * @param result what became of each
   */
  void end(Collection<Posting> ended, Function<Posting, PostResult> result) {
    List<Posting> ending = ended.stream().filter(posting -> !posting.isDone()).toList();
    if (ending.isEmpty()) {
      return;
    }
    outbox.remove(ending.stream().map(Posting::sequence).toList());
    for (Posting posting : ending) {
      posting.markDone();
      open.remove(posting.sequence());
      tell(posting, result.apply(posting));
    }
  }

  private void tell(Posting posting, PostResult result) {
    counters.count(result);
    try {
      results.execute(() -> posting.result().complete(result));
    } catch (RejectedExecutionException e) {
      log.warn("The executor for results takes no more; the sender's thread tells them now", e);
      posting.result().complete(result);
    }
  }
}
