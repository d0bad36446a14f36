package io.github.enoscodegen.testkit;

import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clients that are logged in, by client id. Only the hub's event loop touches it. */
final class Sessions {

  private final Map<String, Session> byClientId = new LinkedHashMap<>();

  /** Adds a client; one that has the same id already is closed, as MQTT prescribes. */
  void add(Session session) {
    Session former = byClientId.put(session.clientId(), session);
    if (former != null) {
      former.close(MqttDisconnectReasonCode.SESSION_TAKEN_OVER);
    }
  }

  /** Forgets a client, unless another one has taken its id over. */
  void remove(Session session) {
    byClientId.remove(session.clientId(), session);
  }

  /**
   * Sends a message to each client of a product that has subscribed the topic. A reply topic is
   * common to all clients of a product: who posts gets the others' replies too, and tells them by
   * their ids.
   */
  void deliver(Product product, String topic, String payload) {
    List<Session> present = List.copyOf(byClientId.values()); // a broken connection leaves the map
    present.stream()
        .filter(session -> session.product() == product)
        .forEach(session -> session.deliver(topic, payload));
  }
}
