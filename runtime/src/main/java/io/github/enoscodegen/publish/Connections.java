package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.MqttLink;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection after the other, each with a number, its generation. Belongs to the sender's
 * thread.
 *
 * <pre>
 *   DOWN ──due──► CONNECTING ──connected──► UP
 *    ▲ ▲              │                     │
 *    │ └────failed────┘                     │
 *    └────────────lost, ended───────────────┘
 * </pre>
 */
final class Connections {

  /** A connection that lasted this long was a good one; the next may come soon. */
  private static final long GOOD_AFTER = Duration.ofSeconds(30).toNanos();

  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  private final Connector connector;
  private final ConnectBudget budget;
  private final Backoff backoff;
  private final String broker;

  private int generation;
  private boolean connecting;
  private @Nullable MqttLink link;
  private boolean stopped;

  /** Why the connection under way was lost before it was handed over. */
  private @Nullable String lostEarly;

  private long upSince;
  private long lastHeard;
  private long nextAttempt;
  private String problem = "no connection yet";

  Connections(Connector connector, ConnectBudget budget, Backoff backoff, String broker) {
    this.connector = connector;
    this.budget = budget;
    this.backoff = backoff;
    this.broker = broker;
  }

  /** The link to send on; empty while there is none. */
  Optional<MqttLink> link() {
    return Optional.ofNullable(link);
  }

  /** Why there is no link, or why the last one ended. */
  String problem() {
    return problem;
  }

  /** Connects if it is time to. */
  void work(long now) {
    if (link == null && !connecting && !stopped && now >= nextAttempt) {
      connecting = true;
      lostEarly = null;
      generation++;
      connector.connect(generation);
    }
  }

  /** When {@link #work} has something to do next. */
  long nextDue() {
    return link != null || connecting || stopped ? Ticker.NEVER : nextAttempt;
  }

  void connected(int of, MqttLink made, long now) {
    if (stopped) {
      made.close();
      return;
    }
    if (of != generation || !connecting) {
      connector.dispose(made);
      return;
    }
    budget.connectEnded(now);
    connecting = false;
    link = made;
    upSince = now;
    lastHeard = now;
    log.info("Connected to {}", broker);
    if (lostEarly != null) {
      end(lostEarly, now);
    }
  }

  void connectFailed(int of, String reason, long now) {
    if (of == generation && connecting) {
      budget.connectEnded(now);
      connecting = false;
      scheduleNext(reason, now);
    }
  }

  /** Whether the loss of this one is the loss of the link in use. */
  boolean isLostNow(int of, String reason) {
    if (of == generation && connecting) {
      lostEarly = reason;
    }
    return of == generation && link != null;
  }

  /** Gives the link up; a new one will be made. */
  void end(String reason, long now) {
    link().ifPresent(connector::dispose);
    link = null;
    if (now - upSince >= GOOD_AFTER) {
      backoff.reset();
    }
    scheduleNext(reason, now);
  }

  /** Something arrived: the link is alive. */
  void heard(long now) {
    lastHeard = now;
  }

  /** Whether anything has arrived since a moment. */
  boolean heardSince(long moment) {
    return lastHeard > moment;
  }

  /** Says goodbye, here and now, and connects no more. */
  void stop() {
    stopped = true;
    link().ifPresent(MqttLink::close);
    link = null;
  }

  private void scheduleNext(String reason, long now) {
    problem = reason;
    nextAttempt = Math.max(now + backoff.next(), budget.earliest());
    log.warn(
        "No connection to {}, next attempt in {} s: {}",
        broker,
        (nextAttempt - now) / 1_000_000_000L,
        reason);
  }
}
