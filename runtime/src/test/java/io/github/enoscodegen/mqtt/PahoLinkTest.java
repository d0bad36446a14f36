package io.github.enoscodegen.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
