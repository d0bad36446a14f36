package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.Test;

class Mqtt5Test {

  private static final String TOPIC = "/sys/pk/integration/event/post";
  private static final long TIMEOUT = RawClient.TIMEOUT_MILLIS;

  @Test
  void servesAClientOfMqtt5() throws Exception {
    try (EnosHub hub =
        EnosHub.builder()
            .product("pk", "secret-of-pk", Models.SAMPLE)
            .device("pk", "device1")
            .start()) {
      Credentials credentials = Credentials.of("pk", "secret-of-pk", 1);
      MqttAsyncClient client =
          new MqttAsyncClient(
              hub.broker().toString(), credentials.clientId(), new MemoryPersistence());
      FirstMessage first = new FirstMessage();
      client.setCallback(first);
      IMqttToken connected = client.connect(options(credentials));
      connected.waitForCompletion(TIMEOUT);
      assertThat(connected.getResponseProperties().getMaximumQoS()).isEqualTo(1);

      client.subscribe(TOPIC + "_reply", 1).waitForCompletion(TIMEOUT);
      client.publish(TOPIC, post(), 1, false).waitForCompletion(TIMEOUT);

      assertThat(first.text.get(TIMEOUT, TimeUnit.MILLISECONDS))
          .isEqualTo("{\"id\":\"1\",\"code\":200,\"data\":{}}");
      assertThat(hub.accepted()).hasSize(1);
      client.disconnect().waitForCompletion(TIMEOUT);
      client.close();
    }
  }

  private static MqttConnectionOptions options(Credentials credentials) {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(credentials.userName());
    options.setPassword(credentials.password().getBytes(StandardCharsets.UTF_8));
    return options;
  }

  private static byte[] post() {
    return ("{\"id\":\"1\",\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"device1\",\"time\":1,"
            + "\"events\":{\"eventId2\":{}}}],\"method\":\"integration.event.post\"}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static final class FirstMessage implements MqttCallback {

    private final CompletableFuture<String> text = new CompletableFuture<>();

    @Override
    public void messageArrived(String topic, MqttMessage message) {
      text.complete(new String(message.getPayload(), StandardCharsets.UTF_8));
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
      text.completeExceptionally(response.getException());
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {
      text.completeExceptionally(exception);
    }

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
  }
}
