package io.github.enoscodegen.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Messages that were sent, by id: those that wait for their reply, and for a while those that were
 * given up, since their reply may come after all. Belongs to the sender's thread.
 */
final class PendingReplies {

  private final long timeout;
  private final long memory;
  private final Counters counters;

  /** In the order of sending, so the first one is the first to be overdue. */
  private final Map<String, EventMessage> waiting = new LinkedHashMap<>();

  private final Map<String, EventMessage> givenUp = new LinkedHashMap<>();

  /**
   * No messages yet.
   *
   * @param timeout how long to wait for a reply, in nanoseconds
   * @param memory how long after its sending a reply still counts, in nanoseconds
   * @param counters count messages
   */
  PendingReplies(long timeout, long memory, Counters counters) {
    this.timeout = timeout;
    this.memory = memory;
    this.counters = counters;
  }

  void sent(EventMessage message) {
    waiting.put(message.id(), message);
    counters.messages.increment();
  }

  /** How many messages wait for their reply. */
  int size() {
    return waiting.size();
  }

  /** The message that waits for a reply with this id. */
  Optional<EventMessage> find(String id) {
    return Optional.ofNullable(waiting.get(id));
  }

  /** Waits for this message no more. */
  void answered(EventMessage message) {
    waiting.remove(message.id());
  }

  /** Takes the message with this id that was given up. */
  Optional<EventMessage> answeredLate(String id) {
    return Optional.ofNullable(givenUp.remove(id));
  }

  /** Gives up those that have waited too long, in the order of sending. */
  List<EventMessage> giveUpOverdue(long now) {
    List<EventMessage> overdue =
        waiting.values().stream().takeWhile(message -> message.sentAt() + timeout <= now).toList();
    overdue.forEach(this::giveUp);
    return overdue;
  }

  /** Gives up all, in the order of sending. */
  List<EventMessage> giveUpAll() {
    List<EventMessage> all = new ArrayList<>(waiting.values());
    all.forEach(this::giveUp);
    return all;
  }

  /** Forgets messages whose replies will not count any more. */
  void forgetOld(long now) {
    Iterator<EventMessage> oldest = givenUp.values().iterator();
    while (oldest.hasNext() && oldest.next().sentAt() + memory <= now) {
      oldest.remove();
    }
  }

  /** When the first one will be overdue; {@link Ticker#NEVER} if none waits. */
  long nextDue() {
    return waiting.isEmpty() ? Ticker.NEVER : waiting.values().iterator().next().sentAt() + timeout;
  }

  private void giveUp(EventMessage message) {
    waiting.remove(message.id());
    givenUp.put(message.id(), message);
    counters.unanswered.increment();
  }
}
