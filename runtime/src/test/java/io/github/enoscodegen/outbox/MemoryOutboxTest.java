package io.github.enoscodegen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.enoscodegen.EventKind;
import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MemoryOutboxTest {

  private static final int SIZE = record("d1").size();

  @Test
  void givesRecordsInOrderAndKeepsThemUntilTheyAreRemoved() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.create();
    offer(outbox, "d1", "d2", "d3");

    assertThat(devices(outbox.peek(0, 10, 10_000))).containsExactly("d1", "d2", "d3");
    assertThat(devices(outbox.peek(0, 10, 10_000))).containsExactly("d1", "d2", "d3");
    assertThat(devices(outbox.peek(1, 10, 10_000))).containsExactly("d2", "d3");
    outbox.remove(List.of(2L, 99L));
    assertThat(devices(outbox.peek(0, 10, 10_000))).containsExactly("d1", "d3");
  }

  @Test
  void givesNoMoreThanAskedFor() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.create();
    offer(outbox, "d1", "d2", "d3");

    assertThat(outbox.peek(0, 2, 10_000)).hasSize(2);
    assertThat(outbox.peek(0, 10, 2 * (SIZE + 1))).hasSize(2);
    assertThat(outbox.peek(0, 10, 2 * (SIZE + 1) - 1)).hasSize(1);
    assertThat(outbox.peek(0, 10, SIZE)).isEmpty();
  }

  @Test
  void tellsTheSequenceBeforeTheRecordIsVisible() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.create();
    List<String> seen = new ArrayList<>();
    outbox.offer(
        record("d1"),
        Duration.ZERO,
        sequence -> seen.add(sequence + " of " + outbox.peek(0, 10, 10_000).size()));

    assertThat(seen).containsExactly("1 of 0");
  }

  @Test
  void isFullByCountAndByBytes() throws Exception {
    MemoryOutbox counted = MemoryOutbox.bounded(1, 1_000_000);
    MemoryOutbox weighed = MemoryOutbox.bounded(1_000, SIZE * 2L - 1);
    for (MemoryOutbox outbox : List.of(counted, weighed)) {
      offer(outbox, "d1");
      assertThat(outbox.offer(record("d2"), Duration.ZERO, this::unexpected)).isFalse();
      assertThat(outbox.fill().records()).isEqualTo(1);
      assertThat(outbox.fill().bytes()).isEqualTo(SIZE);

      outbox.remove(List.of(1L));
      assertThat(outbox.fill().bytes()).isZero();
      offer(outbox, "d2");
    }
  }

  @Test
  void refusesARecordLargerThanAll() {
    MemoryOutbox outbox = MemoryOutbox.bounded(10, SIZE - 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> outbox.offer(record("d1"), Duration.ofDays(1), this::unexpected))
        .withMessageContaining("larger outbox");
  }

  @Test
  void holdsTheCallerBackUntilThereIsRoom() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.bounded(1, 1_000);
    offer(outbox, "d1");
    Caller caller = new Caller(outbox);
    caller.awaitWaiting();
    outbox.remove(List.of(1L));

    assertThat(caller.outcome.get(10, TimeUnit.SECONDS)).isEqualTo("true");
    assertThat(devices(outbox.peek(0, 10, 1_000))).containsExactly("late");
  }

  @Test
  void letsTheCallerGoWhenItIsClosed() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.bounded(1, 1_000);
    offer(outbox, "d1");
    Caller caller = new Caller(outbox);
    caller.awaitWaiting();
    outbox.close();

    assertThat(caller.outcome.get(10, TimeUnit.SECONDS)).contains("closed");
    assertThatIllegalStateException()
        .isThrownBy(() -> outbox.offer(record("d2"), Duration.ZERO, this::unexpected));
  }

  @Test
  void letsAnInterruptedCallerGo() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.bounded(1, 1_000);
    offer(outbox, "d1");
    Caller caller = new Caller(outbox);
    caller.awaitWaiting();
    caller.thread.interrupt();

    assertThat(caller.outcome.get(10, TimeUnit.SECONDS)).contains("InterruptedException");
    assertThat(outbox.fill().records()).isEqualTo(1);
  }

  @Test
  void refusesLimitsThatHoldNothing() {
    assertThatThrownBy(() -> MemoryOutbox.bounded(0, 10)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> MemoryOutbox.bounded(10, 0)).hasMessageContaining("at least 1");
  }

  @Test
  void losesNothingWithManyCallers() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.bounded(8, 100_000);
    List<CompletableFuture<Void>> callers = new ArrayList<>();
    for (int caller = 0; caller < 4; caller++) {
      callers.add(CompletableFuture.runAsync(() -> offerMany(outbox, 250)));
    }
    List<Long> taken = new ArrayList<>();
    while (taken.size() < 1_000 && !Thread.currentThread().isInterrupted()) {
      List<Long> found = outbox.peek(0, 5, 10_000).stream().map(StoredRecord::sequence).toList();
      outbox.remove(found);
      taken.addAll(found);
    }
    CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);

    assertThat(taken).isSorted().doesNotHaveDuplicates();
    assertThat(outbox.fill().records()).isZero();
  }

  private static void offerMany(MemoryOutbox outbox, int count) {
    try {
      for (int i = 0; i < count; i++) {
        assertThat(outbox.offer(record("d"), Duration.ofSeconds(20), sequence -> {})).isTrue();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void offer(MemoryOutbox outbox, String... devices) throws InterruptedException {
    for (String device : devices) {
      assertThat(outbox.offer(record(device), Duration.ZERO, sequence -> {})).isTrue();
    }
  }

  private static List<String> devices(List<StoredRecord> records) {
    return records.stream().map(stored -> stored.record().deviceKey()).toList();
  }

  private void unexpected(long sequence) {
    throw new AssertionError("stored as " + sequence);
  }

  private static EventRecord record(String device) {
    return EventRecord.encode(device, new Event(), Instant.EPOCH, ValueFormats.DEFAULT);
  }

  /** Offers on a thread of its own, and says how that ended. */
  private static final class Caller {

    final CompletableFuture<String> outcome = new CompletableFuture<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final Thread thread;

    Caller(MemoryOutbox outbox) {
      thread = new Thread(() -> offer(outbox));
      thread.setDaemon(true);
      thread.start();
    }

    private void offer(MemoryOutbox outbox) {
      begun.countDown();
      try {
        outcome.complete("" + outbox.offer(record("late"), Duration.ofSeconds(20), sequence -> {}));
      } catch (InterruptedException | RuntimeException e) {
        outcome.complete(e.toString());
      }
    }

    void awaitWaiting() throws InterruptedException {
      begun.await();
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        thread.join(1);
      }
    }
  }

  private record Event() implements ThingEvent {

    private static final EventType<Event> TYPE =
        EventType.of("e", EventKind.INFO, "m", "sha256:0", Event.class);

    @Override
    public EventType<Event> eventType() {
      return TYPE;
    }

    @Override
    public void writeJson(JsonWriter json, ValueFormats formats) {
      json.beginObject().endObject();
    }

    @Override
    public Map<String, Object> toMap() {
      return Map.of();
    }
  }
}
