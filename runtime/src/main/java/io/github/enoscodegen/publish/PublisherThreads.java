package io.github.enoscodegen.publish;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A publisher's threads: the sender's, one for results, and short-lived ones for connecting. */
final class PublisherThreads {

  /** How long threads that have nothing more to do may take to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Logger log = LoggerFactory.getLogger(PublisherThreads.class);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final ThreadFactory factory;
  private final ExecutorService background;
  private final ExecutorService results;

  private volatile @Nullable Thread sender;
  private volatile @Nullable Thread teller;

  PublisherThreads(ThreadFactory factory) {
    this.factory = factory;
    this.background = Executors.newCachedThreadPool(factory);
    this.results =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = factory.newThread(task);
              teller = thread;
              return thread;
            });
  }

  /** A thread that does not keep the JVM alive. */
  static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "enos-publisher-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** For what may take long. */
  Executor background() {
    return background;
  }

  /** For telling results, in their order. */
  Executor results() {
    return results;
  }

  void start(SenderThread loop) {
    Thread thread = factory.newThread(loop);
    sender = thread;
    thread.start();
  }

  /** Called by the sender's thread at its end: cuts connecting short, lets results be told. */
  void shutDown() {
    background.shutdownNow();
    results.shutdown();
    try {
      if (!background.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        log.warn("A connecting thread does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until all threads have ended, other than the calling one.
   *
   * @param atMost how long the sender's thread may take for its last work
   */
  void awaitEnd(Duration atMost) throws InterruptedException {
    Thread current = Thread.currentThread();
    Thread ending = sender;
    if (ending != null && ending != current) {
      ending.join(atMost.plus(PATIENCE).plus(PATIENCE).toMillis());
    }
    if (current != teller
        && current != ending
        && !results.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
      log.warn("Results are still being told: some caller's code does not return");
    }
  }
}
