package io.github.enoscodegen.mqtt;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * What all connections of a publisher have in common. Immutable.
 *
 * @param broker {@code tcp://host:port} or {@code ssl://host:port}
 * @param keepAlive how often a silent connection is tried; EnOS accepts 60 to 300 seconds
 * @param timeout how long to wait for the broker's answer to a connect or subscribe, at least a
 *     second
 * @param maxInflight how many messages may wait for the broker's acknowledgement
 * @param sslContext keys and trusted certificates for {@code ssl}; empty for those of the JVM
 */
public record LinkSettings(
    URI broker,
    Duration keepAlive,
    Duration timeout,
    int maxInflight,
    Optional<SSLContext> sslContext) {

  /** Checks the broker's address. */
  public LinkSettings {
    requireBroker(broker);
  }

  private static void requireBroker(URI broker) {
    require(
        "tcp".equals(broker.getScheme()) || "ssl".equals(broker.getScheme()),
        broker,
        "must begin with tcp:// or ssl://");
    require(broker.getUserInfo() == null, broker, "must not hold a login: that is the channel's");
    require(broker.getHost() != null, broker, "has no host name that a URI allows");
    require(broker.getPort() > 0, broker, "has no port");
    require(
        broker.getPath().isEmpty() && broker.getQuery() == null && broker.getFragment() == null,
        broker,
        "must end after the port");
  }

  private static void require(boolean condition, URI broker, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(
          "The broker's address '"
              + withoutLogin(broker)
              + "' "
              + otherwise
              + ". The channel's details page in the EnOS console shows the address, such as"
              + " tcp://host:11883 or ssl://host:18883.");
    }
  }

  private static String withoutLogin(URI broker) {
    return broker.toString().replaceFirst("//[^/]*@", "//***@");
  }
}
