package io.github.enoscodegen.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"tcp://127.0.0.1:1883", "ssl://broker.example:18883", "tcp://[::1]:1"})
  void takeAddressesOfBrokers(String address) {
    assertThat(settings(address).broker()).isEqualTo(URI.create(address));
  }

  @ParameterizedTest
  @CsvSource({
    "http://host:1883, must begin with tcp:// or ssl://",
    "host:1883, must begin with tcp:// or ssl://",
    "tcp://host, has no port",
    "tcp://host_a:1883, has no host name",
    "tcp://host:1883/path, must end after the port",
    "tcp://host:1883?a=b, must end after the port"
  })
  void sayWhatIsWrongWithOthers(String address, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(address))
        .withMessageContaining("'" + address + "'")
        .withMessageContaining(problem)
        .withMessageContaining("tcp://host:11883");
  }

  @Test
  void doNotRepeatALoginInAnAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("tcp://user:topSecret@host:1883"))
        .withMessageContaining("must not hold a login")
        .withMessageNotContaining("topSecret");
  }

  private static LinkSettings settings(String address) {
    return PahoLinkTest.settings(URI.create(address), Duration.ofSeconds(1));
  }
}
