package io.github.enoscodegen.mqtt;

import static io.github.enoscodegen.mqtt.PahoLinkTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a link ends, and that nothing of it stays behind. */
@Timeout(60)
class PahoLinkEndTest {

  private static final MqttLogin LOGIN =
      new MqttLogin("client-8", "%channel%&pk", "topSecret".toCharArray());

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
  void givesUpABrokerThatDoesNotAnswerAndLeavesNoThreads() throws Exception {
    broker.fallSilent();
    PahoLink impatient = new PahoLink(settings(broker.uri(), Duration.ofSeconds(1)));
    assertThatThrownBy(() -> impatient.connect(LOGIN, listener))
        .hasMessageContaining("no answer in time");
    impatient.close();

    awaitNoThreadOf("client-8");
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
    awaitNoThreadOf("client-8");
  }

  @Test
  void saysGoodbyeOnceAndLeavesNoThreads() throws Exception {
    link.connect(LOGIN, listener);
    broker.nextSeen();
    link.close();
    link.close();

    assertThat(broker.nextSeen()).isEqualTo("disconnect");
    assertThat(listener.heardNothing()).isTrue();
    awaitNoThreadOf("client-8");
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
    awaitNoThreadOf("client-8");
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
      Socket unread = peer.get(20, TimeUnit.SECONDS);
      awaitStandstill(unread);
      stuck.close();

      awaitNoThreadOf("client-8");
      unread.close();
    }
  }

  private static void awaitNoThreadOf(String clientId) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (threadsOf(clientId).findAny().isPresent()) {
      assertThat(System.nanoTime())
          .as("threads left: %s", threadsOf(clientId).toList())
          .isLessThan(deadline);
      threadsOf(clientId).findAny().ifPresent(PahoLinkEndTest::join);
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

  /** Waits until no more bytes arrive at a socket that nobody reads. */
  private static void awaitStandstill(Socket unread) throws Exception {
    int before = 0;
    for (int same = 0; same < 100; same++) {
      Thread.currentThread().join(1);
      int now = unread.getInputStream().available();
      same = now > 0 && now == before ? same : 0;
      before = now;
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
}
