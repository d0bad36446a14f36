package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.outbox.MemoryOutbox;
import io.github.enoscodegen.outbox.Outbox;
import io.github.enoscodegen.outbox.OutboxFill;
import io.github.enoscodegen.outbox.StoredRecord;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/** Takes records, and fails when it is to give one back. */
final class FailingOutbox implements Outbox {

  private final MemoryOutbox memory = MemoryOutbox.create();

  @Override
  public boolean offer(EventRecord record, Duration maxWait, LongConsumer beforeVisible)
      throws InterruptedException {
    return memory.offer(record, maxWait, beforeVisible);
  }

  @Override
  public List<StoredRecord> peek(long after, int maxRecords, int maxBytes) {
    List<StoredRecord> found = memory.peek(after, maxRecords, maxBytes);
    if (!found.isEmpty()) {
      throw new IllegalStateException("disk on fire");
    }
    return found;
  }

  @Override
  public void remove(Collection<Long> sequences) {
    memory.remove(sequences);
  }

  @Override
  public OutboxFill fill() {
    return memory.fill();
  }

  @Override
  public void close() {
    memory.close();
  }
}
