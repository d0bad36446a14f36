package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginOverMqttTest {

  private final EnosHub hub =
      EnosHub.builder().product("pk", "secret-of-pk", Models.SAMPLE).start();

  @AfterAll
  void close() {
    hub.close();
  }

  @Test
  void connectsAClientThatSignsAsTheSdkDoes() throws Exception {
    try (RawClient client =
        RawClient.connect(hub.broker(), Credentials.of("pk", "secret-of-pk", 1))) {
      assertThat(client.subscribe("/sys/pk/integration/event/post_reply")).isEqualTo(1);
    }
  }

  @Test
  void answers4ToAWrongSecret() {
    assertThatExceptionOfType(MqttException.class)
        .isThrownBy(() -> RawClient.connect(hub.broker(), Credentials.of("pk", "wrong", 1)))
        .extracting(MqttException::getReasonCode)
        .isEqualTo(4);
  }

  @Test
  void answers4ToALoginWithoutUserNameAndPassword() {
    MqttConnectOptions options = new MqttConnectOptions();
    options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
    assertThatExceptionOfType(MqttException.class)
        .isThrownBy(() -> RawClient.connect(hub.broker(), "pk", options))
        .extracting(MqttException::getReasonCode)
        .isEqualTo(4);
  }

  @Test
  void answers4ToAnEmptyClientId() {
    Credentials signed = Credentials.of("pk", "secret-of-pk", 1);
    Credentials anonymous = new Credentials("", signed.userName(), signed.password());
    assertThatExceptionOfType(MqttException.class)
        .isThrownBy(() -> RawClient.connect(hub.broker(), anonymous))
        .extracting(MqttException::getReasonCode)
        .isEqualTo(4);
  }

  @Test
  void answers5ToADevice() {
    Credentials device = Credentials.of("pk", "pk", "secret-of-pk", "2", 1);
    assertThatExceptionOfType(MqttException.class)
        .isThrownBy(() -> RawClient.connect(hub.broker(), device))
        .extracting(MqttException::getReasonCode)
        .isEqualTo(5);
  }

  @Test
  void answersThatItDoesNotSpeakMqtt31() {
    Credentials credentials = Credentials.of("pk", "secret-of-pk", 1);
    assertThatExceptionOfType(MqttException.class)
        .isThrownBy(
            () -> RawClient.connect(hub.broker(), credentials, MqttConnectOptions.MQTT_VERSION_3_1))
        .extracting(MqttException::getReasonCode)
        .isEqualTo((int) MqttException.REASON_CODE_INVALID_PROTOCOL_VERSION);
  }

  @ParameterizedTest
  @CsvSource({"secret-of-pk, 2, 135", "wrong, 4, 134"})
  void answersMqtt5ClientsWithTheirCodes(String secret, String mode, int code) throws Exception {
    Credentials credentials = Credentials.of("pk", "pk", secret, mode, 1);
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(credentials.userName());
    options.setPassword(credentials.password().getBytes(StandardCharsets.UTF_8));
    MqttClient client = new MqttClient(hub.broker().toString(), credentials.clientId(), null);
    client.setTimeToWait(RawClient.TIMEOUT_MILLIS);
    try {
      assertThatExceptionOfType(org.eclipse.paho.mqttv5.common.MqttException.class)
          .isThrownBy(() -> client.connect(options))
          .extracting(org.eclipse.paho.mqttv5.common.MqttException::getReasonCode)
          .isEqualTo(code);
    } finally {
      client.close();
    }
  }
}
