package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventPost;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.mqtt.MqttLink;
import io.github.enoscodegen.outbox.MemoryOutbox;
import io.github.enoscodegen.outbox.Outbox;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link EventPublisher}. Needs {@link #broker} and {@link #channel}; everything else has
 * a default that suits EnOS. Not thread-safe.
 */
public final class EventPublisherBuilder {

  private static final int MAX_WINDOW = 1_000;
  private static final Duration MAX_DURATION = Duration.ofDays(365);

  @Nullable URI broker;
  @Nullable IntegrationChannel channel;
  @Nullable SSLContext sslContext;
  @Nullable Outbox outbox;
  ValueFormats formats = ValueFormats.DEFAULT;
  TopicPrefix topicPrefix = TopicPrefix.SLASH_SYS;
  String version = EventPost.DEFAULT_VERSION;
  int qos = 1;
  int window = 16;
  int maxMessageBytes = MessageLimits.DEFAULT_BYTES;
  int maxMessageRecords = MessageLimits.DEFAULT_RECORDS;
  Duration replyTimeout = Duration.ofSeconds(60);
  Duration deliveryDeadline = Duration.ofMinutes(5);
  Duration outboxWait = Duration.ofSeconds(30);
  Duration closeTimeout = Duration.ofSeconds(30);
  @Nullable Executor resultExecutor;
  ThreadFactory threads = PublisherThreads::daemon;
  Clock clock = Clock.systemUTC();
  RandomGenerator random = RandomGenerator.getDefault();

  // For tests.
  Ticker ticker = Ticker.system();
  MessageIds ids = MessageIds.OF_THIS_PROCESS;
  int connects = ConnectBudget.CONNECTS;
  Duration connectPeriod = ConnectBudget.PERIOD;
  @Nullable Supplier<MqttLink> links;

  EventPublisherBuilder() {}

  /**
   * Sets the broker's address, as the channel's details page in the EnOS console shows it.
   *
   * @param broker {@code tcp://host:port} or {@code ssl://host:port}
   */
  public EventPublisherBuilder broker(URI broker) {
    this.broker = Objects.requireNonNull(broker, "broker");
    return this;
  }

  /** Sets whose events are posted, and the login. */
  public EventPublisherBuilder channel(IntegrationChannel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
    return this;
  }

  /**
   * Sets keys and trusted certificates for {@code ssl}; those of the JVM unless set. The broker's
   * certificate must name its host, always.
   */
  public EventPublisherBuilder sslContext(SSLContext context) {
    this.sslContext = Objects.requireNonNull(context, "context");
    return this;
  }

  /**
   * Sets where accepted events wait; {@link MemoryOutbox#create()} unless set. It belongs to the
   * publisher from here on, which closes it.
   */
  public EventPublisherBuilder outbox(Outbox outbox) {
    this.outbox = Objects.requireNonNull(outbox, "outbox");
    return this;
  }

  /** Sets how booleans, dates and timestamps look; {@link ValueFormats#DEFAULT} unless set. */
  public EventPublisherBuilder formats(ValueFormats formats) {
    this.formats = Objects.requireNonNull(formats, "formats");
    return this;
  }

  /** Sets how topics begin; {@link TopicPrefix#SLASH_SYS} unless set. */
  public EventPublisherBuilder topicPrefix(TopicPrefix prefix) {
    this.topicPrefix = Objects.requireNonNull(prefix, "prefix");
    return this;
  }

  /** Sets the {@code version} of messages; 1.0 unless set. EnOS's SDK sends 1.1. */
  public EventPublisherBuilder version(String version) {
    this.version = Objects.requireNonNull(version, "version");
    return this;
  }

  /**
   * Sets MQTT's quality of service; 1 unless set. Only the platform's reply counts as delivery
   * either way; with 0 a lost message shows after the time for a reply.
   *
   * @param qos 0 or 1
   */
  public EventPublisherBuilder qos(int qos) {
    require(qos == 0 || qos == 1, "qos", qos, "must be 0 or 1: EnOS's own SDK refuses 2");
    this.qos = qos;
    return this;
  }

  /**
   * Sets how many messages may wait for their replies; 16 unless set. With 1, events are accepted
   * by the platform one message after the other.
   *
   * @param messages 1 to 1000
   */
  public EventPublisherBuilder window(int messages) {
    require(messages >= 1 && messages <= MAX_WINDOW, "window", messages, "must be 1 to 1000");
    this.window = messages;
    return this;
  }

  /**
   * Sets how many bytes a message may take; 491520 (480 KiB) unless set.
   *
   * @param bytes 1024 to 524287, the largest that EnOS takes
   */
  public EventPublisherBuilder maxMessageBytes(int bytes) {
    require(
        bytes >= 1024 && bytes < MessageLimits.PLATFORM_BYTES,
        "maxMessageBytes",
        bytes,
        "must be 1024 to 524287");
    this.maxMessageBytes = bytes;
    return this;
  }

  /**
   * Sets how many events may share a message; 500 unless set. EnOS publishes no limit.
   *
   * @param records at least 1
   */
  public EventPublisherBuilder maxMessageRecords(int records) {
    require(records >= 1, "maxMessageRecords", records, "must be at least 1");
    this.maxMessageRecords = records;
    return this;
  }

  /** Sets how long to wait for a reply before sending again; 60 seconds unless set. */
  public EventPublisherBuilder replyTimeout(Duration timeout) {
    this.replyTimeout = positive("replyTimeout", timeout);
    return this;
  }

  /**
   * Sets how long an event may take from its acceptance until it becomes {@link
   * PostResult.Expired}; 5 minutes unless set, enough to send it some times and to outlast a
   * broker's restart.
   */
  public EventPublisherBuilder deliveryDeadline(Duration deadline) {
    this.deliveryDeadline = positive("deliveryDeadline", deadline);
    return this;
  }

  /** Sets how long {@code post} waits for room in a full outbox; 30 seconds unless set. */
  public EventPublisherBuilder outboxWait(Duration wait) {
    this.outboxWait = wait.isZero() ? wait : positive("outboxWait", wait);
    return this;
  }

  /** Sets how long {@code close} goes on delivering; 30 seconds unless set. */
  public EventPublisherBuilder closeTimeout(Duration timeout) {
    this.closeTimeout = timeout.isZero() ? timeout : positive("closeTimeout", timeout);
    return this;
  }

  /**
   * Sets what completes results; a thread of the publisher's, one result after the other, unless
   * set. It must not run them on the calling thread: that one delivers.
   */
  public EventPublisherBuilder resultExecutor(Executor executor) {
    this.resultExecutor = Objects.requireNonNull(executor, "executor");
    return this;
  }

  /** Sets where the publisher's threads come from; daemons unless set. */
  public EventPublisherBuilder threads(ThreadFactory factory) {
    this.threads = Objects.requireNonNull(factory, "factory");
    return this;
  }

  /** Sets the time of day, which signs logins; intervals are measured without it. */
  public EventPublisherBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /** Sets the chance in the pauses between connects. */
  public EventPublisherBuilder random(RandomGenerator random) {
    this.random = Objects.requireNonNull(random, "random");
    return this;
  }

  /**
   * Builds the publisher, which begins to connect. Does not wait for the connection.
   *
   * @throws IllegalStateException if broker or channel is missing
   * @throws IllegalArgumentException if the broker's address has a form that cannot be used
   */
  public EventPublisher build() {
    PublisherThreads own = new PublisherThreads(threads);
    Executor results = resultExecutor == null ? own.results() : resultExecutor;
    Delivery delivery = Delivery.assemble(this, own.background(), results);
    own.start(new SenderThread(delivery, own));
    return new EventPublisher(delivery, own, formats, closeTimeout);
  }

  private static Duration positive(String what, Duration value) {
    require(
        value.compareTo(Duration.ZERO) > 0 && value.compareTo(MAX_DURATION) <= 0,
        what,
        value,
        "must be longer than zero and at most 365 days");
    return value;
  }

  private static void require(boolean condition, String what, Object value, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(what + " " + value + ": " + otherwise + ".");
    }
  }
}
