package io.github.enoscodegen.mqtt;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PfxOptions;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A broker on a free loopback port that does what a test tells it to, and tells what it saw. */
public final class ScriptedBroker implements AutoCloseable {

  private static final int SECONDS = 20;

  private final Vertx vertx = Vertx.vertx();
  private final MqttServer server;
  private final String scheme;
  private final List<MqttEndpoint> endpoints = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private final Set<String> refusedTopics = ConcurrentHashMap.newKeySet();

  private volatile @Nullable MqttConnectReturnCode refusal;
  private volatile boolean silent;
  private volatile BiConsumer<String, String> onMessage = (topic, payload) -> {};

  private ScriptedBroker(MqttServerOptions options, String scheme) throws IOException {
    this.scheme = scheme;
    options.setHost("127.0.0.1").setPort(0).setMaxMessageSize(1 << 20);
    this.server = MqttServer.create(vertx, options).endpointHandler(this::connected);
    await(server.listen());
  }

  /** A broker for {@code tcp}. */
  public static ScriptedBroker start() throws IOException {
    return new ScriptedBroker(new MqttServerOptions(), "tcp");
  }

  /** A broker for {@code ssl}, with the key in a PKCS 12 file. */
  public static ScriptedBroker startTls(Path keys, String password) throws IOException {
    PfxOptions key = new PfxOptions().setPath(keys.toString()).setPassword(password);
    return new ScriptedBroker(new MqttServerOptions().setSsl(true).setKeyCertOptions(key), "ssl");
  }

  /** Its address. */
  public URI uri() {
    return uri("127.0.0.1");
  }

  /** Its address under another name. */
  public URI uri(String host) {
    return URI.create(scheme + "://" + host + ":" + server.actualPort());
  }

  /** Answers connects with this code from here on. */
  public void refuseLogins(MqttConnectReturnCode code) {
    refusal = code;
  }

  /** Does not answer connects from here on. */
  public void fallSilent() {
    silent = true;
  }

  /** Answers subscriptions to this topic with 0x80. */
  public void refuseSubscription(String topic) {
    refusedTopics.add(topic);
  }

  /** Is told topic and payload of each message. */
  public void onMessage(BiConsumer<String, String> handler) {
    onMessage = handler;
  }

  /** Sends to everyone who is connected. */
  public void send(String topic, String payload) {
    for (MqttEndpoint endpoint : endpoints) {
      endpoint.publish(topic, Buffer.buffer(payload), MqttQoS.AT_LEAST_ONCE, false, false);
    }
  }

  /** Cuts all connections. */
  public void cut() {
    endpoints.forEach(MqttEndpoint::close);
    endpoints.clear();
  }

  /** The next thing it saw, such as {@code connect client user password}. */
  public String nextSeen() throws InterruptedException {
    String seen = log.poll(SECONDS, TimeUnit.SECONDS);
    if (seen == null) {
      throw new AssertionError("the broker saw nothing for " + SECONDS + " s");
    }
    return seen;
  }

  /** What it saw and was not asked for yet. */
  public List<String> seen() {
    return List.copyOf(log);
  }

  @Override
  public void close() throws IOException {
    await(vertx.close());
  }

  private void connected(MqttEndpoint endpoint) {
    String login = endpoint.auth().getUsername() + " " + endpoint.auth().getPassword();
    log.add("connect " + endpoint.clientIdentifier() + " " + login);
    MqttConnectReturnCode code = refusal;
    if (code != null) {
      endpoint.reject(code);
    } else if (!silent) {
      accept(endpoint);
    }
  }

  private void accept(MqttEndpoint endpoint) {
    endpoint.publishAutoAck(true);
    endpoint.subscribeHandler(subscription -> subscribed(endpoint, subscription));
    endpoint.publishHandler(this::arrived);
    endpoint.disconnectHandler(nothing -> log.add("disconnect"));
    endpoint.exceptionHandler(failure -> log.add("failure " + failure));
    endpoint.accept(false);
    endpoints.add(endpoint);
  }

  private void subscribed(MqttEndpoint endpoint, MqttSubscribeMessage subscription) {
    List<String> topics =
        subscription.topicSubscriptions().stream().map(topic -> topic.topicName()).toList();
    log.add("subscribe " + String.join(" ", topics));
    endpoint.subscribeAcknowledge(
        subscription.messageId(),
        topics.stream()
            .map(topic -> refusedTopics.contains(topic) ? MqttQoS.FAILURE : MqttQoS.AT_LEAST_ONCE)
            .toList());
  }

  private void arrived(MqttPublishMessage message) {
    String payload = message.payload().toString();
    log.add("message " + message.topicName() + " " + message.qosLevel().value() + " " + payload);
    onMessage.accept(message.topicName(), payload);
  }

  private static <T> void await(Future<T> future) throws IOException {
    try {
      future.toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException("the broker cannot", e);
    }
  }
}
