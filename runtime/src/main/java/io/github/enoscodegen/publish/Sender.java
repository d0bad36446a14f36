package io.github.enoscodegen.publish;

import io.github.enoscodegen.json.JsonWriter;
import io.github.enoscodegen.mqtt.MqttLink;
import io.github.enoscodegen.mqtt.MqttLinkException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/**
 * Owns everything that changes while events are delivered. One thread tells it what happened and
 * has it work; it never waits for anything, so tests drive it without threads.
 *
 * <p>How many messages are under way is limited here: a place comes free with a reply, with the end
 * of the wait for it, or with the end of the connection.
 */
final class Sender {

  private final SenderSettings settings;
  private final Ticker ticker;
  private final Clock clock;
  private final MessageIds ids;
  private final Connections connections;
  private final PendingReplies pending;
  private final Backlog backlog;
  private final Postings postings;
  private final Replies replies;
  private final JsonWriter json = new JsonWriter();

  private long closeBy = Ticker.NEVER;

  Sender(
      SenderSettings settings,
      Ticker ticker,
      Clock clock,
      MessageIds ids,
      Connections connections,
      PendingReplies pending,
      Backlog backlog,
      Postings postings,
      Replies replies) {
    this.settings = settings;
    this.ticker = ticker;
    this.clock = clock;
    this.ids = ids;
    this.connections = connections;
    this.pending = pending;
    this.backlog = backlog;
    this.postings = postings;
    this.replies = replies;
  }

  void connected(int generation, MqttLink link) {
    connections.connected(generation, link, ticker.nanos());
  }

  void connectFailed(int generation, String problem) {
    connections.connectFailed(generation, problem, ticker.nanos());
  }

  void connectionLost(int generation, String reason) {
    if (connections.isLostNow(generation, reason)) {
      endConnection(reason, batch -> batch);
    }
  }

  void arrived(String topic, byte[] payload) {
    long now = ticker.nanos();
    connections.heard(now);
    replies
        .arrived(topic, payload, now)
        .ifPresent(reason -> endConnection(reason, Batch::withLoginTried));
  }

  /** Has it finish what it can within a time. */
  void closeWithin(long nanos) {
    closeBy = Math.min(closeBy, ticker.nanos() + nanos);
  }

  /** Whether it was told to close, and has nothing left to do or no time left. */
  boolean isFinished() {
    return closeBy != Ticker.NEVER && (postings.isEmpty() || ticker.nanos() >= closeBy);
  }

  /**
   * Does all that is due.
   *
   * @return in how many nanoseconds something will be due, if nothing happens before
   */
  long work() {
    long now = ticker.nanos();
    giveUpOverdue(now);
    expire(now);
    pending.forgetOld(now);
    connections.work(now);
    send(now);
    return Math.max(0, nextDue(now) - now);
  }

  /** Ends everything that is left. */
  void finish(String problem) {
    postings.end(
        postings.all(),
        posting ->
            new PostResult.Closed(
                posting.firstSent(),
                posting.attempts(),
                problem + "; " + posting.problem().orElseGet(connections::problem),
                posting.record()));
    connections.stop();
  }

  private void giveUpOverdue(long now) {
    List<EventMessage> overdue = pending.giveUpOverdue(now);
    if (overdue.isEmpty()) {
      return;
    }
    long lastSent = overdue.get(overdue.size() - 1).sentAt();
    if (connections.link().isPresent() && !connections.heardSince(lastSent)) {
      endConnection("nothing arrived within the time for a reply", batch -> batch);
    }
    backlog.returned(overdue.stream().map(EventMessage::batch).toList());
  }

  private void expire(long now) {
    postings.end(
        postings.acceptedUntil(now - settings.deadline()),
        posting ->
            new PostResult.Expired(
                posting.firstSent(),
                posting.attempts(),
                posting.problem().orElseGet(connections::problem),
                posting.record()));
  }

  private void send(long now) {
    Optional<MqttLink> link = connections.link();
    while (link.isPresent() && pending.size() < settings.window()) {
      Batch batch = backlog.next(now);
      if (batch.isEmpty()) {
        return;
      }
      send(batch, link.get(), now);
      link = connections.link();
    }
  }

  private void send(Batch batch, MqttLink link, long now) {
    EventMessage message = new EventMessage(ids.next(), batch, now);
    json.reset();
    message.request(settings.version()).writeJson(json);
    batch.postings().forEach(posting -> posting.sent(clock.instant(), message.id()));
    pending.sent(message);
    try {
      link.publish(settings.topic(), json.toByteArray(), settings.qos());
    } catch (MqttLinkException e) {
      endConnection(String.valueOf(e.getMessage()), each -> each);
    }
  }

  /** Its messages go back and are sent again: whether they arrived, nobody knows. */
  private void endConnection(String reason, UnaryOperator<Batch> returned) {
    connections.end(reason, ticker.nanos());
    List<Batch> unanswered =
        pending.giveUpAll().stream().map(EventMessage::batch).map(returned).toList();
    unanswered.forEach(batch -> batch.hindered("the connection ended: " + reason));
    backlog.returned(unanswered);
  }

  private long nextDue(long now) {
    long oldest = postings.oldest();
    return LongStream.of(
            pending.nextDue(),
            oldest == Ticker.NEVER ? oldest : oldest + settings.deadline(),
            connections.nextDue(),
            backlog.nextDue(now),
            closeBy)
        .min()
        .getAsLong();
  }
}
