package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.constraint.EventTime;
import io.github.enoscodegen.outbox.OutboxFullException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * Posts events through EnOS's message integration channel and says what became of each.
 *
 * <pre>{@code
 * try (EventPublisher publisher = EventPublisher.builder()
 *         .broker(URI.create("ssl://broker:18883"))
 *         .channel(IntegrationChannel.ofProduct("productKey", productSecret))
 *         .build()) {
 *   CompletionStage<PostResult> result = publisher.post("device1", event, Instant.now());
 * }
 * }</pre>
 *
 * <p>It connects by itself, and again after a lost connection, as often as EnOS allows. Events that
 * come faster than replies share messages. A message that is refused for one record is halved until
 * that record stands alone. What gets no answer is sent again until its delivery deadline: delivery
 * is at least once, and in the order of posting as long as nothing is sent again.
 *
 * <p>Thread-safe. Its threads are daemons, so {@link #close} it before the program ends.
 */
public final class EventPublisher implements AutoCloseable {

  private final Delivery delivery;
  private final PublisherThreads threads;
  private final ValueFormats formats;
  private final Duration closeTimeout;

  EventPublisher(
      Delivery delivery, PublisherThreads threads, ValueFormats formats, Duration closeTimeout) {
    this.delivery = delivery;
    this.threads = threads;
    this.formats = formats;
    this.closeTimeout = closeTimeout;
  }

  /** A builder that needs a broker and a channel; everything else has a default. */
  public static EventPublisherBuilder builder() {
    return new EventPublisherBuilder();
  }

  /**
   * Accepts an event for delivery. It is encoded on the calling thread; if the outbox is full, the
   * call waits for room.
   *
   * @param deviceKey the device's key within the channel's product; not empty
   * @param event what happened
   * @param time when it happened; EnOS keeps milliseconds
   * @return what becomes of the event; never fails. Completed on a thread of the publisher's, or by
   *     the builder's executor for results
   * @throws OutboxFullException if no room came free in time, or the thread was interrupted; the
   *     event was not accepted
   * @throws IllegalArgumentException if the event fits no message, or the device key is empty
   * @throws IllegalStateException if the publisher is closed, or has failed
   */
  public CompletionStage<PostResult> post(
      String deviceKey, ThingEvent event, @EventTime Instant time) {
    delivery.intake().requireOpen();
    return post(EventRecord.encode(deviceKey, event, time, formats));
  }

  /**
   * Accepts an event that is encoded already, such as the record of an earlier result.
   *
   * @see #post(String, ThingEvent, Instant)
   */
  public CompletionStage<PostResult> post(EventRecord record) {
    return delivery.intake().accept(record);
  }

  /**
   * Accepts no more events, delivers those it has as long as the time for closing allows, gives the
   * others {@link PostResult.Closed}, disconnects and ends its threads. If the calling thread is
   * interrupted, the time for closing ends at once. Further calls wait for the first.
   */
  @Override
  public void close() {
    delivery.intake().refuse("it was closed");
    closeWithin(closeTimeout);
    try {
      threads.awaitEnd(closeTimeout);
    } catch (InterruptedException e) {
      closeWithin(Duration.ZERO);
      Thread.currentThread().interrupt();
    }
  }

  private void closeWithin(Duration timeout) {
    long nanos = timeout.toNanos();
    delivery.inbox().put(sender -> sender.closeWithin(nanos));
  }
}
