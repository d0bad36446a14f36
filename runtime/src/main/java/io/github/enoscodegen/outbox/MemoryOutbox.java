package io.github.enoscodegen.outbox;

import io.github.enoscodegen.EventRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * An outbox in memory: quick, and empty after the process ends.
 *
 * <p>Thread-safe.
 */
public final class MemoryOutbox implements Outbox {

  /** How many records it holds unless told otherwise: {@value}. */
  public static final int DEFAULT_MAX_RECORDS = 100_000;

  /** How many bytes of encoded records it holds unless told otherwise: 32 MiB. */
  public static final long DEFAULT_MAX_BYTES = 32L << 20;

  private final int maxRecords;
  private final long maxBytes;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final NavigableMap<Long, EventRecord> records = new TreeMap<>();
  private long bytes;
  private long lastSequence;
  private boolean closed;

  private MemoryOutbox(int maxRecords, long maxBytes) {
    this.maxRecords = maxRecords;
    this.maxBytes = maxBytes;
  }

  /** An outbox for {@value #DEFAULT_MAX_RECORDS} records and 32 MiB. */
  public static MemoryOutbox create() {
    return bounded(DEFAULT_MAX_RECORDS, DEFAULT_MAX_BYTES);
  }

  /**
   * An outbox with limits of its own.
   *
   * @param maxRecords how many records it may hold, at least 1
   * @param maxBytes how many bytes its encoded records may take, at least 1; what Java needs around
   *     a record, some hundred bytes, comes on top
   */
  public static MemoryOutbox bounded(int maxRecords, long maxBytes) {
    if (maxRecords < 1 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "An outbox for "
              + maxRecords
              + " records and "
              + maxBytes
              + " bytes holds nothing: both must be at least 1.");
    }
    return new MemoryOutbox(maxRecords, maxBytes);
  }

  @Override
  public boolean offer(EventRecord record, Duration maxWait, LongConsumer beforeVisible)
      throws InterruptedException {
    requireFits(record);
    lock.lockInterruptibly();
    try {
      if (!awaitRoom(record.size(), maxWait.toNanos())) {
        return false;
      }
      long sequence = lastSequence + 1;
      beforeVisible.accept(sequence);
      lastSequence = sequence;
      records.put(sequence, record);
      bytes += record.size();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<StoredRecord> peek(long after, int maxRecords, int maxBytes) {
    lock.lock();
    try {
      List<StoredRecord> found = new ArrayList<>();
      long room = maxBytes;
      for (Map.Entry<Long, EventRecord> entry : records.tailMap(after, false).entrySet()) {
        room -= entry.getValue().size() + 1L;
        if (room < 0 || found.size() == maxRecords) {
          break;
        }
        found.add(new StoredRecord(entry.getKey(), entry.getValue()));
      }
      return found;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void remove(Collection<Long> sequences) {
    lock.lock();
    try {
      for (Long sequence : sequences) {
        EventRecord removed = records.remove(sequence);
        bytes -= removed == null ? 0 : removed.size();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public OutboxFill fill() {
    lock.lock();
    try {
      return new OutboxFill(records.size(), maxRecords, bytes, maxBytes);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void requireFits(EventRecord record) {
    if (record.size() > maxBytes) {
      throw new IllegalArgumentException(
          record
              + " takes "
              + record.size()
              + " bytes, the whole outbox holds "
              + maxBytes
              + ": give the publisher a larger outbox.");
    }
  }

  private boolean awaitRoom(int size, long nanos) throws InterruptedException {
    long left = nanos;
    while (!closed && !hasRoom(size)) {
      if (left <= 0) {
        return false;
      }
      left = changed.awaitNanos(left);
    }
    if (closed) {
      throw new IllegalStateException("The outbox is closed: nothing was stored.");
    }
    return true;
  }

  private boolean hasRoom(int size) {
    return records.size() < maxRecords && bytes + size <= maxBytes;
  }
}
