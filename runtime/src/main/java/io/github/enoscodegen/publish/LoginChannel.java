package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.MqttLogin;
import java.time.Clock;

/** A channel with a login that someone else has computed. */
final class LoginChannel extends IntegrationChannel {

  private final MqttLogin login;

  LoginChannel(MqttLogin login) {
    super(productKey(login.username()));
    this.login = login;
  }

  @Override
  MqttLogin login(Clock clock) {
    return login;
  }

  private static String productKey(String username) {
    if (!username.startsWith(USERNAME_PREFIX)) {
      throw new IllegalArgumentException(
          "The user name '"
              + username
              + "' has not the form '"
              + USERNAME_PREFIX
              + "<product key>'. Copy client id, user name and password, in this order, from the"
              + " channel's details page in the EnOS console.");
    }
    return username.substring(USERNAME_PREFIX.length());
  }
}
