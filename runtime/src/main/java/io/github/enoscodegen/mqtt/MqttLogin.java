package io.github.enoscodegen.mqtt;

import java.util.Objects;

/**
 * What a client shows the broker when it connects. Immutable; {@code toString} hides the password.
 */
public final class MqttLogin {

  private final String clientId;
  private final String username;
  private final char[] password;

  /**
   * A login.
   *
   * @param clientId the client id
   * @param username the user name
   * @param password the password; copied
   */
  public MqttLogin(String clientId, String username, char[] password) {
    this.clientId = Objects.requireNonNull(clientId, "clientId");
    this.username = Objects.requireNonNull(username, "username");
    this.password = password.clone();
  }

  /** The client id. */
  public String clientId() {
    return clientId;
  }

  /** The user name. */
  public String username() {
    return username;
  }

  /** A copy of the password. */
  public char[] password() {
    return password.clone();
  }

  @Override
  public String toString() {
    return "MqttLogin[clientId=" + clientId + ", username=" + username + ", password=***]";
  }
}
