package io.github.enoscodegen.publish;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loop around the sender: work, then hear what happened. However it ends, every event gets its
 * result and the other threads end as well.
 */
final class SenderThread implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(SenderThread.class);

  private final Delivery delivery;
  private final PublisherThreads threads;

  SenderThread(Delivery delivery, PublisherThreads threads) {
    this.delivery = delivery;
    this.threads = threads;
  }

  @Override
  public void run() {
    String because = "it failed";
    try {
      loop();
      because = "it was closed";
    } catch (InterruptedException e) {
      because = "its thread was interrupted";
      log.warn("The sender's thread was interrupted; the publisher ends", e);
    } catch (RuntimeException | Error e) {
      because = "it failed: " + e;
      log.error("The publisher failed and ends; this is a bug, please report it", e);
    } finally {
      end(because);
    }
  }

  private void end(String because) {
    try {
      delivery.end(because);
    } finally {
      threads.shutDown();
      // A connection that was made meanwhile is closed now.
      delivery.tell(delivery.inbox().poll());
      log.info("Publisher ended, {}: {}", because, delivery.counters());
    }
  }

  private void loop() throws InterruptedException {
    while (!delivery.sender().isFinished()) {
      delivery.tell(delivery.inbox().poll(delivery.sender().work()));
    }
  }
}
