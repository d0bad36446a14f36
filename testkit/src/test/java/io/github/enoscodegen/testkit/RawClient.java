package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/** A bare MQTT 3.1.1 client; every wait is bounded. */
public final class RawClient implements MqttCallback, AutoCloseable {

  static final long TIMEOUT_MILLIS = 20_000;

  private final MqttAsyncClient client;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final CountDownLatch lost = new CountDownLatch(1);

  /** A message as it came in. */
  public record Received(String topic, String text, int quality) {}

  private RawClient(MqttAsyncClient client) {
    this.client = client;
  }

  public static RawClient connect(URI broker, Credentials credentials) throws MqttException {
    return connect(broker, credentials, MqttConnectOptions.MQTT_VERSION_3_1_1);
  }

  public static RawClient connect(URI broker, Credentials credentials, int version)
      throws MqttException {
    MqttConnectOptions options = new MqttConnectOptions();
    options.setMqttVersion(version);
    options.setUserName(credentials.userName());
    options.setPassword(credentials.password().toCharArray());
    return connect(broker, credentials.clientId(), options);
  }

  public static RawClient connect(URI broker, String clientId, MqttConnectOptions options)
      throws MqttException {
    RawClient raw =
        new RawClient(new MqttAsyncClient(broker.toString(), clientId, new MemoryPersistence()));
    raw.client.setCallback(raw);
    options.setSocketFactory(new WithoutDelay());
    options.setConnectionTimeout((int) TimeUnit.MILLISECONDS.toSeconds(TIMEOUT_MILLIS));
    try {
      raw.client.connect(options).waitForCompletion(TIMEOUT_MILLIS);
    } catch (MqttException e) {
      raw.client.close();
      throw e;
    }
    return raw;
  }

  /** Subscribes, and gives the quality that was granted, or 0x80. */
  public int subscribe(String filter) throws MqttException {
    return subscribe(filter, 1);
  }

  public int subscribe(String filter, int quality) throws MqttException {
    IMqttToken token = client.subscribe(filter, quality);
    token.waitForCompletion(TIMEOUT_MILLIS);
    return token.getGrantedQos()[0];
  }

  void unsubscribe(String filter) throws MqttException {
    client.unsubscribe(filter).waitForCompletion(TIMEOUT_MILLIS);
  }

  /** Publishes at quality 1, and waits for the acknowledgement. */
  void publish(String topic, String payload) throws MqttException {
    publish(topic, payload.getBytes(StandardCharsets.UTF_8), 1);
  }

  void publish(String topic, byte[] payload, int quality) throws MqttException {
    client.publish(topic, payload, quality, false).waitForCompletion(TIMEOUT_MILLIS);
  }

  /** Publishes, and waits for nothing. */
  public void fire(String topic, String payload, int quality) throws MqttException {
    client.publish(topic, payload.getBytes(StandardCharsets.UTF_8), quality, false);
  }

  /** The next message; fails if none comes. */
  public Received next() throws InterruptedException {
    Received next = received.poll(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    assertThat(next).as("a message from the hub").isNotNull();
    return Objects.requireNonNull(next);
  }

  void awaitLost() throws InterruptedException {
    assertThat(lost.await(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)).as("connection lost").isTrue();
  }

  @Override
  public void connectionLost(Throwable cause) {
    lost.countDown();
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    received.add(
        new Received(
            topic, new String(message.getPayload(), StandardCharsets.UTF_8), message.getQos()));
  }

  @Override
  public void deliveryComplete(IMqttDeliveryToken token) {}

  @Override
  public void close() throws MqttException {
    if (client.isConnected()) {
      client.disconnect(0).waitForCompletion(TIMEOUT_MILLIS);
    }
    client.close();
  }
}
