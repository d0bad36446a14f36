package io.github.enoscodegen.publish;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acts on replies. Belongs to the sender's thread; nothing that arrives makes it throw. */
final class Replies {

  private static final Logger log = LoggerFactory.getLogger(Replies.class);

  private final EventTopics topics;
  private final PendingReplies pending;
  private final Backlog backlog;
  private final Postings postings;
  private final Backoff restriction;
  private final Counters counters;
  private final LogLimit complaints;
  private final LogLimit refusals;

  Replies(
      EventTopics topics,
      PendingReplies pending,
      Backlog backlog,
      Postings postings,
      Backoff restriction,
      Counters counters,
      Ticker ticker) {
    this.topics = topics;
    this.pending = pending;
    this.backlog = backlog;
    this.postings = postings;
    this.restriction = restriction;
    this.counters = counters;
    this.complaints = new LogLimit(ticker);
    this.refusals = new LogLimit(ticker);
  }

  /**
   * Acts on what arrived.
   *
   * @return why a new login is needed; empty if none is
   */
  Optional<String> arrived(String topic, byte[] payload, long now) {
    if (!topics.isReply(topic)) {
      counters.strayReplies.increment();
      return Optional.empty();
    }
    try {
      return act(ReplyReader.read(payload), now);
    } catch (MalformedReplyException e) {
      counters.malformedReplies.increment();
      complaints.log(
          heldBack ->
              log.warn(
                  "What arrived on '{}' is no reply: {} ({} of the kind not logged)",
                  topic,
                  e.getMessage(),
                  heldBack));
      return Optional.empty();
    }
  }

  private Optional<String> act(EventReply reply, long now) {
    String id = reply.id().orElse("");
    Optional<EventMessage> message = pending.find(id);
    if (message.isEmpty()) {
      actLate(reply, id);
      return Optional.empty();
    }
    if (needsLogin(reply, message.get())) {
      return Optional.of(code(reply));
    }
    pending.answered(message.get());
    act(reply, message.get(), now);
    return Optional.empty();
  }

  /** Once for each event; the message goes on waiting, and goes back with the connection. */
  private static boolean needsLogin(EventReply reply, EventMessage message) {
    return ReplyAction.of(reply.code()) == ReplyAction.LOGIN_AGAIN && !message.batch().afterLogin();
  }

  /** Only good news counts late: after bad news the message under way gets an answer of its own. */
  private void actLate(EventReply reply, String id) {
    Optional<EventMessage> late = pending.answeredLate(id);
    if (late.isPresent() && reply.code() == ReplyCodes.SUCCESS) {
      counters.lateReplies.increment();
      accept(late.get());
    } else {
      counters.strayReplies.increment();
      log.debug("Reply {} to message '{}', which nobody waits for", reply.code(), id);
    }
  }

  private void act(EventReply reply, EventMessage message, long now) {
    switch (ReplyAction.of(reply.code())) {
      case ACCEPT -> accept(message);
      case ISOLATE -> isolate(reply, message);
      case RETRY_LATER -> retryLater(reply, message, now);
      case LOGIN_AGAIN, REJECT -> reject(reply, message);
    }
  }

  private void accept(EventMessage message) {
    restriction.reset();
    postings.end(message.batch().postings(), posting -> new PostResult.Accepted(message.id()));
  }

  private void isolate(EventReply reply, EventMessage message) {
    if (message.batch().size() == 1) {
      reject(reply, message);
      return;
    }
    message.batch().hindered(code(reply) + " for message " + message.id() + ", which is halved");
    log.debug("Message {} of {}: halved", message.id(), message.batch().size());
    Batch open = message.batch().open();
    backlog.returned(open.isEmpty() ? List.of() : open.halves());
  }

  private void retryLater(EventReply reply, EventMessage message, long now) {
    message.batch().hindered(code(reply) + " for message " + message.id());
    backlog.returned(List.of(message.batch()));
    if (!backlog.isPaused(now)) {
      backlog.pauseUntil(now + restriction.next());
      log.warn("EnOS answers {}: everything waits a while", code(reply));
    }
  }

  private void reject(EventReply reply, EventMessage message) {
    postings.end(
        message.batch().postings(),
        posting -> {
          String reason = RejectionReason.of(reply, posting.record());
          refusals.log(heldBack -> log.warn("{} ({} refusals not logged)", reason, heldBack));
          return new PostResult.Rejected(message.id(), reply.code(), reason, posting.record());
        });
  }

  private static String code(EventReply reply) {
    return "code " + reply.code() + " (" + ReplyCodes.meaning(reply.code()) + ")";
  }
}
