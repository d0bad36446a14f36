package io.github.enoscodegen.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLS with a certificate for 127.0.0.1 that the JDK's keytool makes. */
@Timeout(120)
class PahoLinkTlsTest {

  private static final String PASSWORD = "changeit";
  private static final MqttLogin LOGIN = new MqttLogin("tls-1", "user", "pass".toCharArray());

  @TempDir Path folder;
  private ScriptedBroker broker;
  private SSLContext trusting;

  @BeforeEach
  void start() throws Exception {
    Path keys = folder.resolve("broker.p12");
    makeKey(keys);
    trusting = trusting(keys);
    broker = ScriptedBroker.startTls(keys, PASSWORD);
  }

  @AfterEach
  void stop() throws Exception {
    broker.close();
  }

  @Test
  void connectsToABrokerWhoseCertificateNamesItsHost() throws Exception {
    try (PahoLink link = link(broker.uri(), Optional.of(trusting))) {
      link.connect(LOGIN, new LinkListener());

      assertThat(broker.nextSeen()).isEqualTo("connect tls-1 user pass");
    }
  }

  @Test
  void refusesABrokerWhoseCertificateNamesAnotherHost() {
    try (PahoLink link = link(broker.uri("localhost"), Optional.of(trusting))) {
      assertThatThrownBy(() -> link.connect(LOGIN, new LinkListener()))
          .isInstanceOf(MqttLinkException.class)
          .hasMessageContaining("No name matching localhost found")
          .hasMessageContaining("must name its host");
    }
    assertThat(broker.seen()).isEmpty();
  }

  @Test
  void refusesABrokerThatNobodyTrusts() {
    try (PahoLink link = link(broker.uri(), Optional.empty())) {
      assertThatThrownBy(() -> link.connect(LOGIN, new LinkListener()))
          .isInstanceOf(MqttLinkException.class)
          .hasMessageContaining("TLS: ")
          .hasMessageContaining("trusted authority");
    }
    assertThat(broker.seen()).isEmpty();
  }

  @Test
  void sendsAtOnceOverTlsToo() throws Exception {
    SSLSocketFactory sockets = new NoDelaySslSocketFactory(trusting.getSocketFactory());
    try (Socket socket = sockets.createSocket()) {
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
    try (Socket socket = sockets.createSocket("127.0.0.1", broker.uri().getPort())) {
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
  }

  private static PahoLink link(URI uri, Optional<SSLContext> context) {
    return new PahoLink(
        new LinkSettings(uri, Duration.ofSeconds(60), Duration.ofSeconds(20), 32, context));
  }

  private static void makeKey(Path keys) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=broker",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(keys + ".log"))
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static SSLContext trusting(Path keys) throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry(
        "broker",
        KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()).getCertificate("broker"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
