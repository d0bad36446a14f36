package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.enoscodegen.outbox.MemoryOutbox;
import io.github.enoscodegen.outbox.OutboxFullException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The publisher with its threads, on links that record. */
@Timeout(60)
class EventPublisherTest {

  private final RecordingLink link = new RecordingLink();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final EventPublisherBuilder builder =
      EventPublisher.builder()
          .broker(URI.create("tcp://127.0.0.1:1"))
          .channel(IntegrationChannel.ofProduct("pk", "topSecret"))
          .threads(this::thread);

  EventPublisherTest() {
    builder.links = () -> link;
  }

  @AfterEach
  void everyThreadHasEnded() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(20));
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
  }

  @Test
  void deliversFromManyThreads() throws Exception {
    link.answer = 200;
    List<CompletableFuture<List<PostResult>>> posters = new ArrayList<>();
    try (EventPublisher publisher = builder.build()) {
      for (int poster = 0; poster < 4; poster++) {
        posters.add(CompletableFuture.supplyAsync(() -> postMany(publisher, 250)));
      }
      for (CompletableFuture<List<PostResult>> poster : posters) {
        assertThat(poster.get(30, TimeUnit.SECONDS))
            .hasSize(250)
            .allMatch(PostResult.Accepted.class::isInstance);
      }
    }
    assertThat(link.sentDevices().stream().mapToInt(List::size).sum()).isEqualTo(1_000);
    assertThat(link.sent.stream().map(SentMessage::id)).doesNotHaveDuplicates();
  }

  @Test
  void tellsResultsOnAThreadThatMayBlock() throws Exception {
    link.answer = 200;
    builder.outbox(MemoryOutbox.bounded(1, 1_000)).outboxWait(Duration.ofSeconds(30));
    try (EventPublisher publisher = builder.build()) {
      CompletionStage<PostResult> chain = post(publisher, "d0");
      for (int i = 1; i < 20; i++) {
        String device = "d" + i;
        chain = chain.thenCompose(result -> post(publisher, device));
      }
      assertThat(get(chain)).isInstanceOf(PostResult.Accepted.class);
    }
  }

  @Test
  void tellsResultsThroughTheExecutorItWasGiven() throws Exception {
    link.answer = 200;
    List<Runnable> told = new CopyOnWriteArrayList<>();
    CountDownLatch arrived = new CountDownLatch(1);
    builder.resultExecutor(
        task -> {
          told.add(task);
          arrived.countDown();
        });
    try (EventPublisher publisher = builder.build()) {
      CompletableFuture<PostResult> result = post(publisher, "d").toCompletableFuture();
      assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(result).isNotDone();
      told.forEach(Runnable::run);
      assertThat(result).isCompleted();
    }
  }

  @Test
  void doesNotLetCallersCompleteTheirResults() throws Exception {
    link.answer = 0;
    CompletionStage<PostResult> result;
    try (EventPublisher publisher = builder.closeTimeout(Duration.ZERO).build()) {
      result = post(publisher, "d");
      result.toCompletableFuture().complete(new PostResult.Accepted("forged"));
    }
    assertThat(get(result)).isInstanceOf(PostResult.Closed.class);
  }

  @Test
  void refusesEventsOnceClosed() {
    EventPublisher publisher = builder.build();
    publisher.close();
    publisher.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> post(publisher, "d"))
        .withMessageContaining("it was closed");
  }

  @Test
  void deliversWhatItHasBeforeItCloses() throws Exception {
    link.answer = 200;
    List<CompletionStage<PostResult>> results = new ArrayList<>();
    try (EventPublisher publisher = builder.window(1).maxMessageRecords(1).build()) {
      for (int i = 0; i < 100; i++) {
        results.add(post(publisher, "d" + i));
      }
    }
    for (CompletionStage<PostResult> result : results) {
      assertThat(get(result)).isInstanceOf(PostResult.Accepted.class);
    }
    assertThat(link.closed).isTrue();
  }

  @Test
  void canBeClosedByTheCodeThatHearsAResult() throws Exception {
    link.answer = 200;
    EventPublisher publisher = builder.build();
    CompletionStage<Void> closed = post(publisher, "d").thenAccept(result -> publisher.close());

    closed.toCompletableFuture().get(20, TimeUnit.SECONDS);
    assertThatIllegalStateException().isThrownBy(() -> post(publisher, "d"));
  }

  @Test
  void closesAlthoughTheBrokerNeverAnswersTheConnect() throws Exception {
    HangingLink hanging = new HangingLink();
    builder.links = () -> hanging;
    builder.closeTimeout(Duration.ofMillis(50));
    CompletionStage<PostResult> result;
    try (EventPublisher publisher = builder.build()) {
      result = post(publisher, "d");
      assertThat(hanging.connecting.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(get(result)).isInstanceOf(PostResult.Closed.class);
    assertThat(hanging.closed.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void stopsClosingWhenInterrupted() throws Exception {
    EventPublisher publisher = builder.closeTimeout(Duration.ofDays(1)).build();
    CompletionStage<PostResult> result = post(publisher, "d");
    Thread.currentThread().interrupt();
    publisher.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(get(result)).isInstanceOf(PostResult.Closed.class);
  }

  @Test
  void leavesTheCallerTheEventWhenInterruptedWhileTheOutboxIsFull() {
    builder.outbox(MemoryOutbox.bounded(1, 1_000)).closeTimeout(Duration.ZERO);
    try (EventPublisher publisher = builder.build()) {
      post(publisher, "d1");
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> post(publisher, "d2"))
          .isInstanceOf(OutboxFullException.class)
          .hasCauseInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void givesEveryEventAResultAlthoughAPartFails() throws Exception {
    builder.outbox(new FailingOutbox());
    EventPublisher publisher = builder.build();
    CompletionStage<PostResult> result = post(publisher, "d");

    PostResult.Closed closed = (PostResult.Closed) get(result);
    assertThat(closed.problem()).contains("disk on fire");
    threads.get(0).join(TimeUnit.SECONDS.toMillis(20));
    assertThatIllegalStateException()
        .isThrownBy(() -> post(publisher, "d"))
        .withMessageContaining("disk on fire");
    publisher.close();
  }

  private static List<PostResult> postMany(EventPublisher publisher, int count) {
    return IntStream.range(0, count).mapToObj(i -> post(publisher, "d" + i)).toList().stream()
        .map(result -> result.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join())
        .toList();
  }

  private static CompletionStage<PostResult> post(EventPublisher publisher, String device) {
    return publisher.post(device, new Overheat("hot"), Instant.EPOCH.plusSeconds(2_000_000_000));
  }

  private static PostResult get(CompletionStage<PostResult> result) throws Exception {
    return result.toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  private Thread thread(Runnable task) {
    Thread thread = PublisherThreads.daemon(task);
    threads.add(thread);
    return thread;
  }
}
