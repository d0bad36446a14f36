package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.MqttLink;
import io.github.enoscodegen.mqtt.MqttLinkException;
import io.github.enoscodegen.mqtt.MqttLogin;
import java.util.concurrent.CountDownLatch;

/** Connects until it is interrupted. */
final class HangingLink implements MqttLink {

  final CountDownLatch connecting = new CountDownLatch(1);
  final CountDownLatch closed = new CountDownLatch(1);

  @Override
  public void connect(MqttLogin login, Listener listener) throws MqttLinkException {
    connecting.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      throw new MqttLinkException("interrupted", e);
    }
  }

  @Override
  public boolean subscribe(String topic, int qos) {
    return true;
  }

  @Override
  public void publish(String topic, byte[] payload, int qos) {}

  @Override
  public void close() {
    closed.countDown();
  }
}
