package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.mqtt.MqttLink;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A publisher without threads: the test moves the time and has the sender work. */
final class DeliveryFixture {

  static final Duration REPLY_TIMEOUT = Duration.ofSeconds(60);
  static final Duration DEADLINE = Duration.ofMinutes(5);

  /** Longer than any pause between two connects that the budget allows. */
  static final Duration RECONNECTS = Duration.ofSeconds(61);

  final ManualTime time = new ManualTime();
  final List<RecordingLink> links = new CopyOnWriteArrayList<>();
  final EventPublisherBuilder builder =
      EventPublisher.builder()
          .broker(URI.create("tcp://127.0.0.1:1"))
          .channel(IntegrationChannel.ofProduct("pk", "topSecret"))
          .clock(time)
          .random(new Random(1))
          .outboxWait(Duration.ZERO);

  /** Prepares each new link. */
  Consumer<RecordingLink> prepared = link -> {};

  private @Nullable Delivery delivery;

  DeliveryFixture() {
    builder.ticker = time;
    builder.links = this::newLink;
  }

  /** Puts the publisher together, unless that was done, and gives it. */
  Delivery delivery() {
    if (delivery == null) {
      delivery = Delivery.assemble(builder, Runnable::run, Runnable::run);
    }
    return delivery;
  }

  Counters counters() {
    return delivery().counters();
  }

  /** Connects. */
  RecordingLink start() {
    settle();
    return link();
  }

  /** The newest link. */
  RecordingLink link() {
    return links.get(links.size() - 1);
  }

  Outcome post(String device) {
    Outcome result = accept(device);
    settle();
    return result;
  }

  /** Posts, and leaves it in the outbox. */
  Outcome accept(String device) {
    return accept(device, "hot");
  }

  Outcome accept(String device, String note) {
    Overheat event = new Overheat(note);
    EventRecord record = EventRecord.encode(device, event, ManualTime.START, ValueFormats.DEFAULT);
    return new Outcome(delivery().intake().accept(record));
  }

  /** Lets time pass, then has the sender do what is due. */
  void pass(Duration duration) {
    time.advance(duration);
    settle();
  }

  /** Has the sender do all that can be done now. */
  void settle() {
    Signal signal;
    do {
      delivery().sender().work();
      signal = delivery().inbox().poll();
      delivery().tell(signal);
    } while (signal != null);
    delivery().sender().work();
  }

  private MqttLink newLink() {
    RecordingLink link = new RecordingLink();
    prepared.accept(link);
    links.add(link);
    return link;
  }
}
