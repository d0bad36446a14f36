package io.github.enoscodegen.mqtt;

import org.jspecify.annotations.Nullable;

/**
 * A connection that could not be made, or broke. The message says where, why and what to check; it
 * never holds a secret.
 */
public final class MqttLinkException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param message what happened and what to do
   * @param cause what the MQTT client said; null if it said nothing
   */
  public MqttLinkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
