package io.github.enoscodegen.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PahoLinkTest {

  private static final MqttLogin LOGIN =
      new MqttLogin("client-7", "%channel%&pk", "topSecret".toCharArray());

  private final LinkListener listener = new LinkListener();
  private ScriptedBroker broker;
  private PahoLink link;

  @BeforeEach
  void start() throws Exception {
    broker = ScriptedBroker.start();
    link = new PahoLink(settings(broker.uri(), Duration.ofSeconds(20)));
  }

  @AfterEach
  void stop() throws Exception {
    link.close();
    broker.close();
  }

  @Test
  void showsTheBrokerItsLogin() throws Exception {
    link.connect(LOGIN, listener);

    assertThat(broker.nextSeen()).isEqualTo("connect client-7 %channel%&pk topSecret");
  }

  @Test
  void publishesWithTheQualityAsked() throws Exception {
    link.connect(LOGIN, listener);
    broker.nextSeen();
    link.publish("t/1", "hello".getBytes(UTF_8), 1);
    link.publish("t/0", "hello".getBytes(UTF_8), 0);

    assertThat(broker.nextSeen()).isEqualTo("message t/1 1 hello");
    assertThat(broker.nextSeen()).isEqualTo("message t/0 0 hello");
  }

  @Test
  void hearsWhatItSubscribedTo() throws Exception {
    link.connect(LOGIN, listener);

    assertThat(link.subscribe("reply", 1)).isTrue();
    broker.send("reply", "ok");
    assertThat(listener.next()).isEqualTo("message reply ok");
  }

  @Test
  void saysThatASubscriptionWasRefused() throws Exception {
    broker.refuseSubscription("secret");
    link.connect(LOGIN, listener);

    assertThat(link.subscribe("secret", 1)).isFalse();
    assertThat(link.subscribe("reply", 1)).isTrue();
  }

  @Test
  void explainsARefusedLoginWithoutTheSecretAndAsksOnlyOnce() throws Exception {
    broker.refuseLogins(MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD);

    assertThatThrownBy(() -> link.connect(LOGIN, listener))
        .isInstanceOf(MqttLinkException.class)
        .hasMessageContaining(broker.uri().toString())
        .hasMessageContaining("bad user name or password")
        .hasMessageContaining("product key and product secret")
        .hasMessageContaining("EnOS console")
        .hasMessageNotContaining("topSecret");
    assertThat(broker.seen()).hasSize(1);
    assertThat(listener.heardNothing()).isTrue();
  }

  @Test
  void explainsALoginThatIsNotAuthorized() {
    broker.refuseLogins(MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED);

    assertThatThrownBy(() -> link.connect(LOGIN, listener))
        .hasMessageContaining("not authorized")
        .hasMessageContaining("reason code 5");
  }

  @Test
  void explainsABrokerThatIsNotThere() throws Exception {
    URI nobody = URI.create("tcp://127.0.0.1:" + freePort());
    try (PahoLink lost = new PahoLink(settings(nobody, Duration.ofSeconds(20)))) {
      assertThatThrownBy(() -> lost.connect(LOGIN, listener))
          .hasMessageContaining(nobody.toString())
          .hasMessageContaining("cannot be reached: ConnectException")
          .hasMessageContaining("details page");
    }
  }

  @Test
  void givesUpABrokerThatDoesNotAnswerAndLeavesNoThreads() throws Exception {
    broker.fallSilent();
    PahoLink impatient = new PahoLink(settings(broker.uri(), Duration.ofSeconds(1)));
    assertThatThrownBy(() -> impatient.connect(LOGIN, listener))
        .hasMessageContaining("no answer in time");
    impatient.close();

    awaitNoThreadOf("client-7");
  }

  @Test
  void hearsThatTheConnectionIsLostAndPublishesNoMore() throws Exception {
    link.connect(LOGIN, listener);
    broker.nextSeen();
    broker.cut();

    assertThat(listener.next()).startsWith("lost the connection is gone");
    assertThatThrownBy(() -> link.publish("t", new byte[0], 1))
        .isInstanceOf(MqttLinkException.class)
        .hasMessageContaining("Publishing to 't'");
    assertThatThrownBy(() -> link.subscribe("t", 1)).isInstanceOf(MqttLinkException.class);
    link.close();
    awaitNoThreadOf("client-7");
  }

  @Test
  void saysGoodbyeOnceAndLeavesNoThreads() throws Exception {
    link.connect(LOGIN, listener);
    broker.nextSeen();
    link.close();
    link.close();

    assertThat(broker.nextSeen()).isEqualTo("disconnect");
    assertThat(listener.heardNothing()).isTrue();
    awaitNoThreadOf("client-7");
    assertThatThrownBy(() -> link.publish("t", new byte[0], 1))
        .hasMessageContaining("connection is gone");
  }

  @Test
  void leavesNoThreadsWhenSomeoneAcceptsAndHangsUpAtOnce() throws Exception {
    try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread hangsUp = new Thread(() -> hangUpOnEveryone(rude));
      hangsUp.setDaemon(true);
      hangsUp.start();
      URI uri = URI.create("tcp://127.0.0.1:" + rude.getLocalPort());
      for (int i = 0; i < 5; i++) {
        try (PahoLink refused = new PahoLink(settings(uri, Duration.ofSeconds(20)))) {
          assertThatThrownBy(() -> refused.connect(LOGIN, listener))
              .hasMessageContaining("the connection is gone");
        }
      }
    }
    awaitNoThreadOf("client-7");
    assertThat(listener.heardNothing()).isTrue();
  }

  @Test
  void hangsUpOnABrokerThatHasStoppedReading() throws Exception {
    try (ServerSocket wedged = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PahoLink stuck =
          new PahoLink(
              settings(
                  URI.create("tcp://127.0.0.1:" + wedged.getLocalPort()), Duration.ofSeconds(20)));
      CompletableFuture<Socket> peer = CompletableFuture.supplyAsync(() -> letIn(wedged));
      stuck.connect(LOGIN, listener);
      for (int i = 0; i < 32; i++) {
        stuck.publish("t", new byte[1 << 20], 0);
      }
      stuck.close();

      awaitNoThreadOf("client-7");
      peer.get(20, TimeUnit.SECONDS).close();
    }
  }

  @Test
  void sendsAtOnce() throws Exception {
    RecordingSocketFactory sockets = new RecordingSocketFactory();
    try (PahoLink recorded =
        new PahoLink(settings(broker.uri(), Duration.ofSeconds(20)), sockets)) {
      recorded.connect(LOGIN, listener);

      assertThat(sockets.made).hasSize(1);
      assertThat(sockets.made.get(0).isConnected()).isTrue();
      assertThat(sockets.made.get(0).getTcpNoDelay()).isTrue();
    }
  }

  @Test
  void givesAFloodOfMessagesToTheBrokerWithinItsWindow() throws Exception {
    link.connect(LOGIN, listener);
    broker.nextSeen();
    for (int i = 0; i < 32; i++) {
      link.publish("t", ("m" + i).getBytes(UTF_8), 1);
    }
    for (int i = 0; i < 32; i++) {
      assertThat(broker.nextSeen()).isEqualTo("message t 1 m" + i);
    }
  }

  static LinkSettings settings(URI broker, Duration timeout) {
    return new LinkSettings(broker, Duration.ofSeconds(60), timeout, 32, Optional.empty());
  }

  static void awaitNoThreadOf(String clientId) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (threadsOf(clientId).findAny().isPresent()) {
      assertThat(System.nanoTime())
          .as("threads left: %s", threadsOf(clientId).toList())
          .isLessThan(deadline);
      threadsOf(clientId).findAny().ifPresent(PahoLinkTest::join);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Thread> threadsOf(String clientId) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && thread.getName().contains(clientId));
  }

  /** Answers the connect, and reads nothing after it. */
  private static Socket letIn(ServerSocket server) {
    try {
      Socket client = server.accept();
      client.getInputStream().read();
      client.getOutputStream().write(new byte[] {0x20, 2, 0, 0});
      return client;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void hangUpOnEveryone(ServerSocket server) {
    try {
      while (true) {
        server.accept().close();
      }
    } catch (IOException e) {
      assertThat(server.isClosed()).isTrue();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Keeps the sockets it makes. */
  private static final class RecordingSocketFactory extends SocketFactory {

    final List<Socket> made = new CopyOnWriteArrayList<>();

    @Override
    public Socket createSocket() {
      Socket socket = new Socket();
      made.add(socket);
      return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
