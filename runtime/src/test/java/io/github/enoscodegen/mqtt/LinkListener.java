package io.github.enoscodegen.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what a link tells. */
final class LinkListener implements MqttLink.Listener {

  private static final int SECONDS = 20;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @Override
  public void messageArrived(String topic, byte[] payload) {
    heard.add("message " + topic + " " + new String(payload, UTF_8));
  }

  @Override
  public void connectionLost(String reason) {
    heard.add("lost " + reason);
  }

  String next() throws InterruptedException {
    String next = heard.poll(SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was heard for " + SECONDS + " s");
    }
    return next;
  }

  boolean heardNothing() {
    return heard.isEmpty();
  }
}
