package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.junit.jupiter.api.Test;

/** Reads the file that simplelogger.properties names. */
class HubLogTest {

  private static final Path LOG = Path.of("target", "test.log");

  @Test
  void tellsWhyALoginIsRefusedButNeverASecretOrPassword() throws Exception {
    Credentials right = Credentials.of("pk-log", "s3cret-of-the-log-test", 1);
    Credentials wrong = Credentials.of("pk-log", "an0ther-secret", 1);
    Credentials plain =
        new Credentials(right.clientId(), right.userName(), "s3cret-of-the-log-test");
    try (EnosHub hub =
        EnosHub.builder().product("pk-log", "s3cret-of-the-log-test", Models.SAMPLE).start()) {
      RawClient.connect(hub.broker(), right).close();
      assertRefused(hub, wrong);
      assertRefused(hub, plain);
    }

    assertThat(Files.readString(LOG))
        .contains(
            "Login refused, client id 'pk-log|securemode=4,signmethod=sha256,timestamp=1|': "
                + "The password is not the sign of this client id. Check the product secret.")
        .contains("Logged in: client 'pk-log|securemode=4,signmethod=sha256,timestamp=1|'")
        .doesNotContain("s3cret-of-the-log-test", right.password(), wrong.password());
  }

  @Test
  void keepsTextFromOutsideInOneLine() throws Exception {
    String post =
        """
        {"version":"1.0","params":[{"deviceKey":"forged\\nERROR entry","time":1,
        "events":{"eventId2":{}}}]}""";
    try (EnosHub hub = EnosHub.builder().product("pk", "secret-of-pk", Models.SAMPLE).start();
        RawClient client =
            RawClient.connect(hub.broker(), Credentials.of("pk", "secret-of-pk", 1))) {
      client.publish("/sys/pk/integration/event/post", post);
      hub.awaitExchanges(1, Duration.ofSeconds(20));
    }
    assertThat(Files.readString(LOG))
        .contains("has no device 'forged?ERROR entry'")
        .doesNotContain("\nERROR entry");
  }

  private static void assertRefused(EnosHub hub, Credentials credentials) {
    assertThatExceptionOfType(MqttException.class)
        .isThrownBy(() -> RawClient.connect(hub.broker(), credentials));
  }
}
