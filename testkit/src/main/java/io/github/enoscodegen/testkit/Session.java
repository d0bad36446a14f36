package io.github.enoscodegen.testkit;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttTopicSubscription;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One client that has logged in. Only the hub's event loop touches it. */
final class Session {

  static final int MQTT_5 = 5;

  private final MqttEndpoint endpoint;
  private final Product product;
  private final Map<String, MqttQoS> grantedByFilter = new HashMap<>();

  Session(MqttEndpoint endpoint, Product product) {
    this.endpoint = endpoint;
    this.product = product;
  }

  String clientId() {
    return endpoint.clientIdentifier();
  }

  Product product() {
    return product;
  }

  /** Subscribes, and says at which quality: at most 1; 0x80 for topics of other products. */
  List<MqttQoS> subscribe(List<MqttTopicSubscription> subscriptions) {
    return subscriptions.stream().map(this::subscribe).toList();
  }

  void unsubscribe(List<String> filters) {
    filters.forEach(grantedByFilter::remove);
  }

  boolean isSubscribed(String topic) {
    return granted(topic).isPresent();
  }

  /** Sends a message, once, if the client has subscribed the topic. */
  void deliver(String topic, String payload) {
    granted(topic)
        .filter(quality -> endpoint.isConnected())
        .ifPresent(
            quality -> endpoint.publish(topic, Buffer.buffer(payload), quality, false, false));
  }

  /** Ends the connection; MQTT 5 clients are told why. */
  void close(MqttDisconnectReasonCode reason) {
    if (endpoint.isConnected()) {
      if (endpoint.protocolVersion() == MQTT_5) {
        endpoint.disconnect(reason, MqttProperties.NO_PROPERTIES);
      }
      endpoint.close();
    }
  }

  @Override
  public String toString() {
    return "client '" + OneLine.of(clientId()) + "' of product " + product;
  }

  private MqttQoS subscribe(MqttTopicSubscription subscription) {
    if (!Topics.isOfProduct(subscription.topicName(), product.key())) {
      return MqttQoS.FAILURE;
    }
    MqttQoS granted = atMostOnceAcknowledged(subscription.qualityOfService());
    grantedByFilter.put(subscription.topicName(), granted);
    return granted;
  }

  private Optional<MqttQoS> granted(String topic) {
    return grantedByFilter.entrySet().stream()
        .filter(entry -> Topics.matches(entry.getKey(), topic))
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder());
  }

  private static MqttQoS atMostOnceAcknowledged(MqttQoS wanted) {
    return wanted == MqttQoS.EXACTLY_ONCE ? MqttQoS.AT_LEAST_ONCE : wanted;
  }
}
