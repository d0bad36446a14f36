package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JournalTest {

  private final Journal journal = new Journal();

  @Test
  @Timeout(20)
  void wakesWhoWaitsWhenThereIsEnough() throws Exception {
    FutureTask<List<AcceptedEvent>> waiting =
        new FutureTask<>(() -> journal.awaitAccepted(2, Duration.ofSeconds(20)));
    Thread waiter = new Thread(waiting, "waiter");
    waiter.start();

    awaitParked(waiter);
    journal.add(exchange(), List.of(event("one")));
    awaitParked(waiter);
    assertThat(waiting).isNotDone();
    journal.add(exchange(), List.of(event("two"), event("three")));

    assertThat(waiting.get(20, TimeUnit.SECONDS))
        .containsExactly(event("one"), event("two"), event("three"));
  }

  private static void awaitParked(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private static Exchange exchange() {
    return new Exchange(
        "pk", "topic", new byte[0], true, Verdict.accepted(Optional.empty(), List.of()));
  }

  private static AcceptedEvent event(String identifier) {
    return new AcceptedEvent("pk", "device1", identifier, Instant.EPOCH, "{}");
  }
}
