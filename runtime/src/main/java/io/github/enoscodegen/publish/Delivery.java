package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.LinkSettings;
import io.github.enoscodegen.mqtt.MqttLink;
import io.github.enoscodegen.mqtt.PahoLink;
import io.github.enoscodegen.outbox.MemoryOutbox;
import io.github.enoscodegen.outbox.Outbox;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a publisher consists of, without its threads.
 *
 * @param intake where events come in
 * @param outbox where they wait
 * @param inbox where the sender hears from
 * @param sender does the rest
 * @param counters what has happened so far
 */
record Delivery(Intake intake, Outbox outbox, Inbox inbox, Sender sender, Counters counters) {

  /** EnOS accepts 60 to 300 seconds. */
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(60);

  /** For the answer to a connect or subscribe; as in EnOS's SDK. */
  private static final Duration LINK_TIMEOUT = Duration.ofSeconds(30);

  /** EnOS allows a connect per second. */
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /**
   * Puts the parts together.
   *
   * @param from what the user has set
   * @param background runs what may take long
   * @param results completes results
   */
  static Delivery assemble(EventPublisherBuilder from, Executor background, Executor results) {
    IntegrationChannel channel = required(from.channel, "channel");
    LinkSettings link = linkSettings(from);
    EventTopics topics = EventTopics.of(from.topicPrefix, channel.productKey());
    MessageLimits limits =
        new MessageLimits(from.maxMessageBytes, from.maxMessageRecords, from.version);
    long deadline = from.deliveryDeadline.toNanos();

    Counters counters = new Counters();
    Outbox outbox = from.outbox == null ? MemoryOutbox.create() : from.outbox;
    Inbox inbox = new Inbox(counters);
    Postings postings = new Postings(outbox, results, counters, from.ticker);
    Backlog backlog = new Backlog(outbox, postings, limits);
    PendingReplies pending = new PendingReplies(from.replyTimeout.toNanos(), deadline, counters);
    Supplier<MqttLink> links = from.links == null ? () -> new PahoLink(link) : from.links;
    Connector connector =
        new Connector(links, channel, from.clock, topics, from.qos, inbox, background);
    Sender sender =
        new Sender(
            new SenderSettings(topics.request(), from.qos, from.version, from.window, deadline),
            from.ticker,
            from.clock,
            from.ids,
            new Connections(
                connector,
                new ConnectBudget(from.connects, from.connectPeriod),
                pauses(from),
                link.broker().toString()),
            pending,
            backlog,
            postings,
            new Replies(topics, pending, backlog, postings, pauses(from), counters, from.ticker));
    Intake intake =
        new Intake(outbox, postings, inbox, limits, from.outboxWait, counters, from.ticker);
    return new Delivery(intake, outbox, inbox, sender, counters);
  }

  /** Tells the sender all that has happened, beginning with a signal already taken. */
  void tell(@Nullable Signal first) {
    for (Signal signal = first; signal != null; signal = inbox.poll()) {
      signal.tell(sender);
    }
  }

  /** Takes nothing more, and gives every event that is left its result. */
  void end(String because) {
    intake.refuse(because);
    outbox.close();
    sender.finish(because);
  }

  private static LinkSettings linkSettings(EventPublisherBuilder from) {
    URI broker = required(from.broker, "broker");
    // Twice the window: a message that was given up may still wait for its acknowledgement.
    return new LinkSettings(
        broker, KEEP_ALIVE, LINK_TIMEOUT, 2 * from.window, Optional.ofNullable(from.sslContext));
  }

  private static Backoff pauses(EventPublisherBuilder from) {
    return new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE, from.random);
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(name + " is missing: call " + name + "(…) before build()");
    }
    return value;
  }
}
