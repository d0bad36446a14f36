package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of one event. Immutable.
 *
 * <p>Delivery is at least once: an event whose answer was lost is sent again, and EnOS documents
 * nothing that would tell the two apart.
 */
public sealed interface PostResult {

  /**
   * The platform took the event. Nothing is left to do.
   *
   * @param messageId id of the message that carried it, as in the platform's logs
   */
  record Accepted(String messageId) implements PostResult {}

  /**
   * The platform answered, and said no. Sending the same again will not help: read the reason,
   * correct the event, the device or the model, then post anew.
   *
   * @param messageId id of the refused message; the record was alone in it, unless the code
   *     concerns every message
   * @param code the platform's code, see {@link ReplyCodes}
   * @param reason what the code means, what the platform said, and what to do
   * @param record what was refused
   */
  record Rejected(String messageId, int code, String reason, EventRecord record)
      implements PostResult {}

  /**
   * No answer within the delivery deadline. If it was never sent, the platform does not have the
   * event; if it was, the platform may or may not have it. Post {@code record} again if a doubled
   * event does less harm than a missing one.
   *
   * @param firstSent when it was sent first; empty if it never was
   * @param attempts how many messages carried it
   * @param problem what stood in the way last
   * @param record what was not answered for
   */
  record Expired(Optional<Instant> firstSent, int attempts, String problem, EventRecord record)
      implements PostResult {}

  /**
   * The publisher ended before there was an answer: it was closed and its time for closing ran out,
   * or it failed. As with {@link Expired}, the platform may have the event if it was ever sent.
   * Post {@code record} to another publisher, or keep it.
   *
   * @param firstSent when it was sent first; empty if it never was
   * @param attempts how many messages carried it
   * @param problem what stood in the way last
   * @param record what was not answered for
   */
  record Closed(Optional<Instant> firstSent, int attempts, String problem, EventRecord record)
      implements PostResult {}
}
