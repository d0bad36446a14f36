package io.github.enoscodegen.testkit;

import io.github.enoscodegen.testkit.Login.Granted;
import io.github.enoscodegen.testkit.Login.Refused;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.mqtt.MqttAuth;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Talks MQTT: logs clients in, takes their subscriptions and posts, sends replies. Only the hub's
 * event loop calls it.
 *
 * <p>MQTT 3.1.1 and 5. A message of quality 2 ends the connection: EnOS's SDK refuses to send one
 * (client error -127).
 */
final class Connections {

  private static final Logger LOG = LoggerFactory.getLogger(EnosHub.class);
  private static final int MQTT_3_1_1 = 4;

  private final LoginCheck logins;
  private final Journal journal;
  private final Consumer<Exchange> listener;
  private final Sessions sessions = new Sessions();

  Connections(LoginCheck logins, Journal journal, Consumer<Exchange> listener) {
    this.logins = logins;
    this.journal = journal;
    this.listener = listener;
  }

  /** Accepts or refuses a client that wants to connect. */
  void connect(MqttEndpoint endpoint) {
    int version = endpoint.protocolVersion();
    if (version != MQTT_3_1_1 && version != Session.MQTT_5) {
      LOG.warn("Connection refused: MQTT level {} is neither 3.1.1 nor 5.", version);
      endpoint.reject(MqttConnectReturnCode.CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION);
      return;
    }
    String clientId = Objects.requireNonNullElse(endpoint.clientIdentifier(), "");
    Login login = login(clientId, endpoint.auth());
    if (login instanceof Granted granted) {
      accept(new Session(endpoint, granted.product()), endpoint);
    } else if (login instanceof Refused refused) {
      LOG.warn("Login refused, client id '{}': {}", OneLine.of(clientId), refused.reason());
      endpoint.reject(connack(refused.kind(), version));
    }
  }

  private Login login(String clientId, @Nullable MqttAuth auth) {
    return auth == null
        ? logins.check(clientId, "", "")
        : logins.check(
            clientId,
            Objects.requireNonNullElse(auth.getUsername(), ""),
            Objects.requireNonNullElse(auth.getPassword(), ""));
  }

  private void accept(Session session, MqttEndpoint endpoint) {
    sessions.add(session);
    endpoint.closeHandler(closed -> sessions.remove(session));
    endpoint.exceptionHandler(e -> LOG.warn("Connection broken, {}", session, e));
    endpoint.subscribeHandler(message -> subscribe(session, endpoint, message));
    endpoint.unsubscribeHandler(message -> unsubscribe(session, endpoint, message));
    endpoint.publishHandler(message -> publish(session, endpoint, message));
    if (endpoint.protocolVersion() == Session.MQTT_5) {
      endpoint.accept(false, atMostQualityOne());
    } else {
      endpoint.accept(false);
    }
    LOG.debug("Logged in: {}", session);
  }

  private static void subscribe(
      Session session, MqttEndpoint endpoint, MqttSubscribeMessage message) {
    endpoint.subscribeAcknowledge(
        message.messageId(), session.subscribe(message.topicSubscriptions()));
  }

  private static void unsubscribe(
      Session session, MqttEndpoint endpoint, MqttUnsubscribeMessage message) {
    session.unsubscribe(message.topics());
    endpoint.unsubscribeAcknowledge(message.messageId());
  }

  private void publish(Session session, MqttEndpoint endpoint, MqttPublishMessage message) {
    switch (message.qosLevel()) {
      case AT_MOST_ONCE -> post(session, message);
      case AT_LEAST_ONCE -> {
        endpoint.publishAcknowledge(message.messageId());
        post(session, message);
      }
      default -> {
        LOG.warn("Connection ended: EnOS takes no messages of quality 2, {}", session);
        session.close(MqttDisconnectReasonCode.QOS_NOT_SUPPORTED);
      }
    }
  }

  private void post(Session session, MqttPublishMessage message) {
    byte[] payload = message.payload().getBytes();
    Verdict verdict = EventPosts.judge(session.product(), message.topicName(), payload);
    String replyTopic = Exchange.replyTopicOf(message.topicName());
    Exchange exchange =
        new Exchange(
            session.product().key(),
            message.topicName(),
            payload,
            session.isSubscribed(replyTopic),
            verdict);
    journal.add(exchange, verdict.accepted());
    tell(exchange);
    sessions.deliver(session.product(), replyTopic, exchange.reply());
  }

  private void tell(Exchange exchange) {
    if (exchange.reasons().isEmpty()) {
      LOG.debug("{}", exchange);
    } else {
      LOG.warn("Post refused: {}", exchange);
    }
    try {
      listener.accept(exchange);
    } catch (RuntimeException e) {
      LOG.error("The listener failed; the hub goes on. {}", exchange, e);
    }
  }

  private static MqttConnectReturnCode connack(Login.Kind kind, int version) {
    return switch (kind) {
      case BAD_CREDENTIALS ->
          version == Session.MQTT_5
              ? MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USERNAME_OR_PASSWORD
              : MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD;
      case NOT_AUTHORIZED ->
          version == Session.MQTT_5
              ? MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5
              : MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED;
    };
  }

  private static MqttProperties atMostQualityOne() {
    MqttProperties properties = new MqttProperties();
    properties.add(new IntegerProperty(MqttProperties.MAXIMUM_QOS, MqttQoS.AT_LEAST_ONCE.value()));
    return properties;
  }
}
