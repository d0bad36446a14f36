package io.github.enoscodegen.mqtt;

import java.net.URI;
import javax.net.ssl.SSLException;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.jspecify.annotations.Nullable;

/** Puts Paho's reason codes into words that an integrator can act on. */
final class PahoFailure {

  private static final String CONSOLE =
      "the channel's details page in the EnOS console (Message Integration)";

  private PahoFailure() {}

  static MqttLinkException explain(String attempt, URI broker, MqttException failure) {
    return new MqttLinkException(
        attempt + " " + broker + " failed: " + explain(failure) + ".", failure);
  }

  static String explain(@Nullable Throwable failure) {
    if (failure instanceof MqttException mqtt) {
      return words(mqtt) + " (reason code " + mqtt.getReasonCode() + ")";
    }
    return failure == null ? "the connection ended" : own(failure);
  }

  private static String words(MqttException failure) {
    return switch (failure.getReasonCode()) {
      case MqttException.REASON_CODE_INVALID_PROTOCOL_VERSION ->
          "the broker does not speak MQTT 3.1.1; check its address against " + CONSOLE;
      case MqttException.REASON_CODE_INVALID_CLIENT_ID ->
          "the broker refuses the client id; check the product key, or the client id, against "
              + CONSOLE;
      case MqttException.REASON_CODE_BROKER_UNAVAILABLE ->
          "the broker is there but not available; it will be tried again";
      case MqttException.REASON_CODE_FAILED_AUTHENTICATION ->
          "bad user name or password; check product key and product secret, or the values given"
              + " instead, against "
              + CONSOLE;
      case MqttException.REASON_CODE_NOT_AUTHORIZED ->
          "the login is not authorized; check that the channel exists and is enabled, and product"
              + " key and product secret, against "
              + CONSOLE;
      case MqttException.REASON_CODE_CLIENT_TIMEOUT ->
          "no answer in time; check the network, and whether the port is the broker's for this"
              + " scheme";
      case MqttException.REASON_CODE_SERVER_CONNECT_ERROR ->
          "it cannot be reached: "
              + own(failure.getCause())
              + "; check its address against "
              + CONSOLE;
      case MqttException.REASON_CODE_CLIENT_NOT_CONNECTED,
          MqttException.REASON_CODE_CONNECTION_LOST ->
          "the connection is gone" + because(failure.getCause());
      case MqttException.REASON_CODE_MAX_INFLIGHT ->
          "too many messages wait for the broker's acknowledgement; the broker has stopped"
              + " acknowledging";
      default -> other(failure);
    };
  }

  private static String other(MqttException failure) {
    if (failure.getCause() instanceof SSLException tls) {
      return "TLS: "
          + own(tls)
          + "; the broker's certificate must name its host and be signed by a trusted authority,"
          + " and the broker may ask for a certificate of the client";
    }
    return failure.getMessage() + because(failure.getCause());
  }

  private static String because(@Nullable Throwable cause) {
    return cause == null ? "" : ": " + own(cause);
  }

  private static String own(@Nullable Throwable cause) {
    if (cause == null) {
      return "no cause given";
    }
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : " '" + message + "'");
  }
}
