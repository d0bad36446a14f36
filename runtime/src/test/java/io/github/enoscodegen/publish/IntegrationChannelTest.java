package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.enoscodegen.mqtt.MqttLogin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationChannelTest {

  private static final Clock CLOCK = clock(1548753362502L);

  @Test
  void computesTheLoginOfTheWorkedExample() {
    MqttLogin login = IntegrationChannel.ofProduct("pK11111", "prodSecret01").login(CLOCK);

    assertThat(login.clientId())
        .isEqualTo("pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502|");
    assertThat(login.username()).isEqualTo("%channel%&pK11111");
    assertThat(new String(login.password()))
        .isEqualTo("f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2b");
  }

  @Test
  void computesEveryPublishedChannelLogin() throws IOException {
    List<JsonNode> vectors = vectors();
    assertThat(vectors).hasSizeGreaterThanOrEqualTo(3);
    for (JsonNode vector : vectors) {
      MqttLogin login = channel(vector).login(clock(vector.get("timestamp").asLong()));

      String name = vector.get("name").textValue();
      assertThat(login.clientId()).as(name).isEqualTo(vector.get("mqttClientId").textValue());
      assertThat(login.username()).as(name).isEqualTo(vector.get("mqttUsername").textValue());
      assertThat(new String(login.password()))
          .as(name)
          .isEqualTo(vector.get("mqttPassword").textValue());
    }
  }

  @Test
  void takesReadyValues() {
    IntegrationChannel channel = IntegrationChannel.ofLogin("client", "%channel%&pk", "pass");

    assertThat(channel.productKey()).isEqualTo("pk");
    assertThat(channel.login(CLOCK).clientId()).isEqualTo("client");
    assertThat(channel.login(CLOCK).username()).isEqualTo("%channel%&pk");
    assertThat(channel.login(CLOCK).password()).containsExactly('p', 'a', 's', 's');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pk", "device&pk", "%channel%pk", "%channel%&"})
  void refusesUserNamesOfAnotherForm(String username) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegrationChannel.ofLogin("client", username, "pass"))
        .withMessageContaining("details page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "+", "a#", "a&b", "a b", "a|b", "a{b", "a\n"})
  void refusesProductKeysThatWouldChangeATopic(String productKey) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegrationChannel.ofProduct(productKey, "secret"))
        .withMessageContaining("'" + productKey + "' is no product key");
  }

  @Test
  void refusesAnEmptySecretAndBracesInExtraInfo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegrationChannel.ofProduct("pk", ""))
        .withMessageContaining("secret is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegrationChannel.ofProduct("pk", "s").extraInfo("{ip=1}"))
        .withMessageContaining("{ip=1}");
  }

  @Test
  void isNotChangedThroughTheArrayItWasGiven() {
    char[] secret = "prodSecret01".toCharArray();
    IntegrationChannel channel = IntegrationChannel.ofProduct("pK11111", secret);
    secret[0] = 'X';

    assertThat(new String(channel.login(CLOCK).password())).startsWith("f2abb70e");
  }

  @Test
  void showsNoSecret() {
    IntegrationChannel computed = IntegrationChannel.ofProduct("pk", "topSecret");
    IntegrationChannel ready = IntegrationChannel.ofLogin("client", "%channel%&pk", "topSecret");

    assertThat(computed + " " + ready + " " + ready.login(CLOCK) + " " + computed.login(CLOCK))
        .contains("pk")
        .doesNotContain("topSecret")
        .doesNotContain(new String(computed.login(CLOCK).password()));
  }

  private static ProductChannel channel(JsonNode vector) {
    String productKey = vector.get("productKey").textValue();
    ProductChannel channel =
        IntegrationChannel.ofProduct(productKey, vector.get("secret").textValue())
            .signMethod(
                vector.get("signMethod").textValue().equals("sha1")
                    ? SignMethod.SHA1
                    : SignMethod.SHA256);
    String extra = vector.get("clientIdParam").textValue().substring(productKey.length());
    return extra.isEmpty() ? channel : channel.extraInfo(extra.substring(1, extra.length() - 1));
  }

  /** Those of secure mode 4. */
  private static List<JsonNode> vectors() throws IOException {
    Path file = Path.of(System.getProperty("enos.samples", ""), "wire/mqtt/login-vectors.json");
    Assumptions.assumeTrue(
        Files.exists(file), file + " is not there: set the system property enos.samples");
    List<JsonNode> vectors = new ArrayList<>();
    for (JsonNode vector : new ObjectMapper().readTree(file.toFile())) {
      if (vector.get("secureMode").intValue() == 4) {
        vectors.add(vector);
      }
    }
    return vectors;
  }

  private static Clock clock(long millis) {
    return Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }
}
