package io.github.enoscodegen.publish;

import java.util.concurrent.atomic.LongAdder;

/** What a publisher has seen so far. Thread-safe. */
final class Counters {

  final LongAdder accepted = new LongAdder();
  final LongAdder rejected = new LongAdder();
  final LongAdder expired = new LongAdder();
  final LongAdder closed = new LongAdder();

  final LongAdder messages = new LongAdder();

  /** Messages that were given up without an answer. */
  final LongAdder unanswered = new LongAdder();

  /** Answers to messages that had been given up, and counted after all. */
  final LongAdder lateReplies = new LongAdder();

  /** Answers that nobody waits for: doubled, or to messages of other clients. */
  final LongAdder strayReplies = new LongAdder();

  final LongAdder malformedReplies = new LongAdder();

  /** Arrivals that did not fit the inbox. */
  final LongAdder overflow = new LongAdder();

  /** Events with a time so early that seconds may have been taken for milliseconds. */
  final LongAdder earlyTimes = new LongAdder();

  void count(PostResult result) {
    LongAdder counter =
        result instanceof PostResult.Accepted
            ? accepted
            : result instanceof PostResult.Rejected
                ? rejected
                : result instanceof PostResult.Expired ? expired : closed;
    counter.increment();
  }

  @Override
  public String toString() {
    return "events accepted %s, rejected %s, expired %s, closed %s, with early times %s; "
            .formatted(accepted, rejected, expired, closed, earlyTimes)
        + "messages sent %s, unanswered %s; ".formatted(messages, unanswered)
        + "replies late %s, stray %s, malformed %s, lost to overflow %s"
            .formatted(lateReplies, strayReplies, malformedReplies, overflow);
  }
}
