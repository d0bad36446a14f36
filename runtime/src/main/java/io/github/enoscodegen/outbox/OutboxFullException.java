package io.github.enoscodegen.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An event was not accepted, because the outbox stayed full for as long as its caller was willing
 * to wait.
 *
 * <p>Nothing was stored and nothing will be sent: the caller still owns the event and may post it
 * again later.
 */
public final class OutboxFullException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a record of numbers
  private final OutboxFill fill;

  /**
   * A refusal.
   *
   * @param fill how full the outbox was
   * @param waited how long the caller waited for room
   * @param cause what cut the waiting short; null if nothing did
   */
  public OutboxFullException(OutboxFill fill, Duration waited, @Nullable Throwable cause) {
    super(
        "The outbox is full ("
            + fill
            + ") and no room came free "
            + (cause == null ? "within " + waited.toMillis() + " ms" : "before the interrupt")
            + ". Events come faster than the platform answers: post this one again later, post more"
            + " slowly, or give the publisher a larger outbox.",
        cause);
    this.fill = fill;
  }

  /** How full the outbox was. */
  public OutboxFill fill() {
    return fill;
  }
}
