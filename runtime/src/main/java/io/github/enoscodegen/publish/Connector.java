package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.MqttLink;
import io.github.enoscodegen.mqtt.MqttLinkException;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes connections on another thread, so that a slow broker does not hold up the sender: connect,
 * then subscribe to the replies, then hand over.
 */
final class Connector {

  private static final Logger log = LoggerFactory.getLogger(Connector.class);

  private final Supplier<MqttLink> links;
  private final IntegrationChannel channel;
  private final Clock clock;
  private final EventTopics topics;
  private final int qos;
  private final Inbox inbox;
  private final Executor background;

  /** Cleared for good when a broker hangs up on the subscription that is not needed. */
  private volatile boolean asksForOtherReplies = true;

  Connector(
      Supplier<MqttLink> links,
      IntegrationChannel channel,
      Clock clock,
      EventTopics topics,
      int qos,
      Inbox inbox,
      Executor background) {
    this.links = links;
    this.channel = channel;
    this.clock = clock;
    this.topics = topics;
    this.qos = qos;
    this.inbox = inbox;
    this.background = background;
  }

  /** Begins to connect; the inbox will hear how it ended. */
  void connect(int generation) {
    background.execute(() -> connectNow(generation));
  }

  /** Closes a link that is of no use any more. */
  void dispose(MqttLink link) {
    background.execute(link::close);
  }

  private void connectNow(int generation) {
    try {
      MqttLink link = open(generation);
      inbox.put(sender -> sender.connected(generation, link));
    } catch (MqttLinkException e) {
      failed(generation, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      failed(generation, e.toString(), e);
    }
  }

  private void failed(int generation, String problem, Exception cause) {
    log.debug("Connecting failed", cause);
    inbox.put(sender -> sender.connectFailed(generation, problem));
  }

  private MqttLink open(int generation) throws MqttLinkException {
    MqttLink link = links.get();
    boolean open = false;
    try {
      link.connect(channel.login(clock), new ToInbox(generation, inbox));
      subscribe(link);
      open = true;
      return link;
    } finally {
      if (!open) {
        link.close();
      }
    }
  }

  private void subscribe(MqttLink link) throws MqttLinkException {
    if (!link.subscribe(topics.reply(), qos)) {
      throw new MqttLinkException(
          "The broker refuses the subscription to '"
              + topics.reply()
              + "': without it no reply would arrive. Check the product key, and the topic prefix"
              + " (the other one would be '"
              + topics.otherReply()
              + "').",
          null);
    }
    if (asksForOtherReplies) {
      subscribeToOther(link);
    }
  }

  private void subscribeToOther(MqttLink link) throws MqttLinkException {
    try {
      if (!link.subscribe(topics.otherReply(), qos)) {
        log.debug("The broker refuses '{}', which is not needed", topics.otherReply());
      }
    } catch (MqttLinkException e) {
      asksForOtherReplies = false;
      throw e;
    }
  }

  /** Called by the link's thread: hands on, and does nothing else. */
  private record ToInbox(int generation, Inbox inbox) implements MqttLink.Listener {

    @Override
    public void messageArrived(String topic, byte[] payload) {
      inbox.offer(sender -> sender.arrived(topic, payload));
    }

    @Override
    public void connectionLost(String reason) {
      inbox.put(sender -> sender.connectionLost(generation, reason));
    }
  }
}
