package io.github.enoscodegen.outbox;

import io.github.enoscodegen.EventRecord;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Accepted records that still need an answer from the platform.
 *
 * <p>The contract is peek, send, wait for the answer, then remove: a record stays until it is
 * removed by its sequence number, whatever becomes of the connection. An outbox is bounded; a full
 * one holds its callers back and never drops anything.
 *
 * <p>Any number of threads may offer; one thread peeks and removes. Implementations are
 * thread-safe. An outbox belongs to one publisher, which closes it.
 */
public interface Outbox extends AutoCloseable {

  /**
   * Stores a record, waiting for room if there is none.
   *
   * @param record what to store
   * @param maxWait how long to wait for room; zero does not wait
   * @param beforeVisible is told the record's sequence number after it is certain that the record
   *     is taken and before {@link #peek} can return it; quick, and does not call the outbox
   * @return whether the record was stored; false if there was no room in time
   * @throws IllegalArgumentException if the record is larger than the whole outbox
   * @throws IllegalStateException if the outbox is closed
   * @throws InterruptedException if the thread is interrupted while it waits; nothing is stored
   */
  boolean offer(EventRecord record, Duration maxWait, LongConsumer beforeVisible)
      throws InterruptedException;

  /**
   * The records after a sequence number, oldest first; they stay in the outbox.
   *
   * @param after only records with a greater sequence number; 0 for all
   * @param maxRecords how many at most, at least 1
   * @param maxBytes how many bytes at most, counting each record with the comma after it
   * @return as many as fit, in one piece and without gaps; empty if there is none, or if the first
   *     one alone does not fit
   */
  List<StoredRecord> peek(long after, int maxRecords, int maxBytes);

  /**
   * Removes records that have been answered for, and lets waiting callers in.
   *
   * @param sequences their sequence numbers; unknown ones are ignored
   */
  void remove(Collection<Long> sequences);

  /** How full it is. */
  OutboxFill fill();

  /** Refuses everything from here on, waiting callers included. */
  @Override
  void close();
}
