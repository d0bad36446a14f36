package io.github.enoscodegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.enoscodegen.mqtt.MqttLink;
import io.github.enoscodegen.mqtt.MqttLinkException;
import io.github.enoscodegen.mqtt.MqttLogin;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Remembers what it is told, and says what a test wants said. */
final class RecordingLink implements MqttLink {

  static final String REPLY_TOPIC = "/sys/pk/integration/event/post_reply";
  static final String OTHER_REPLY_TOPIC = "sys/pk/integration/event/post_reply";

  /** What was done, in order. */
  final List<String> calls = new CopyOnWriteArrayList<>();

  final List<String> subscriptions = new CopyOnWriteArrayList<>();
  final List<SentMessage> sent = new CopyOnWriteArrayList<>();
  final Set<String> refusedTopics = ConcurrentHashMap.newKeySet();
  final Set<String> brokenTopics = ConcurrentHashMap.newKeySet();

  private volatile @Nullable MqttLogin login;
  volatile @Nullable String connectProblem;
  volatile @Nullable String publishProblem;
  volatile boolean closed;

  /** Loses the connection between connecting and handing over. */
  volatile boolean losesItself;

  /** Answers each message with this code; 0 does not answer. */
  volatile int answer;

  private volatile @Nullable Listener listener;

  MqttLogin login() {
    return Objects.requireNonNull(login, "not connected");
  }

  @Override
  public void connect(MqttLogin login, Listener listener) throws MqttLinkException {
    calls.add("connect");
    this.login = login;
    failIf(connectProblem);
    this.listener = listener;
  }

  @Override
  public boolean subscribe(String topic, int qos) throws MqttLinkException {
    calls.add("subscribe");
    failIf(brokenTopics.contains(topic) ? "hung up" : null);
    subscriptions.add(topic);
    if (losesItself && subscriptions.size() == 2) {
      lose("cut early");
    }
    return !refusedTopics.contains(topic);
  }

  @Override
  public void publish(String topic, byte[] payload, int qos) throws MqttLinkException {
    calls.add("publish");
    failIf(publishProblem);
    sent.add(new SentMessage(topic, new String(payload, UTF_8), qos));
    if (answer != 0) {
      reply(lastSent(), answer);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  /** The messages' devices, message by message. */
  List<List<String>> sentDevices() {
    return sent.stream().map(SentMessage::devices).toList();
  }

  SentMessage lastSent() {
    return sent.get(sent.size() - 1);
  }

  void reply(SentMessage message, int code) {
    arrive(REPLY_TOPIC, "{\"id\":\"" + message.id() + "\",\"code\":" + code + ",\"data\":{}}");
  }

  void arrive(String topic, String payload) {
    Objects.requireNonNull(listener).messageArrived(topic, payload.getBytes(UTF_8));
  }

  void lose(String reason) {
    Objects.requireNonNull(listener).connectionLost(reason);
  }

  private static void failIf(@Nullable String problem) throws MqttLinkException {
    if (problem != null) {
      throw new MqttLinkException(problem, null);
    }
  }
}
