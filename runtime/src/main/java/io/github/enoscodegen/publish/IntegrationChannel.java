package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.MqttLogin;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The message integration channel of a product: whose events they are, and how to log in.
 *
 * <p>A channel is created in the EnOS console under Message Integration; its details page shows all
 * values. Immutable and thread-safe; {@code toString} hides the secrets.
 */
public abstract sealed class IntegrationChannel permits ProductChannel, LoginChannel {

  /** Begins the user name of every channel, before the product key. */
  static final String USERNAME_PREFIX = "%channel%&";

  /** What would end or fork a topic, a client id or a user name. */
  private static final Pattern NOT_IN_A_PRODUCT_KEY = Pattern.compile("[/+#&|{}\\s\\p{Cntrl}]");

  private final String productKey;

  IntegrationChannel(String productKey) {
    this.productKey = requireProductKey(productKey);
  }

  /**
   * A channel that computes its login, with a fresh timestamp at each connect.
   *
   * @param productKey the product's key
   * @param productSecret the product's secret
   */
  public static ProductChannel ofProduct(String productKey, String productSecret) {
    return ofProduct(productKey, productSecret.toCharArray());
  }

  /**
   * A channel that computes its login, with a fresh timestamp at each connect.
   *
   * @param productKey the product's key
   * @param productSecret the product's secret; copied
   */
  public static ProductChannel ofProduct(String productKey, char[] productSecret) {
    return new ProductChannel(productKey, productSecret);
  }

  /**
   * A channel that logs in with the ready values of the console's details page.
   *
   * @param clientId the client id
   * @param username the user name, {@code %channel%&} and the product key
   * @param password the password
   */
  public static IntegrationChannel ofLogin(String clientId, String username, String password) {
    return ofLogin(clientId, username, password.toCharArray());
  }

  /**
   * A channel that logs in with the ready values of the console's details page.
   *
   * @param clientId the client id
   * @param username the user name, {@code %channel%&} and the product key
   * @param password the password; copied
   * @throws IllegalArgumentException if the user name has another form
   */
  public static IntegrationChannel ofLogin(String clientId, String username, char[] password) {
    return new LoginChannel(new MqttLogin(clientId, username, password));
  }

  /** The product's key. */
  public final String productKey() {
    return productKey;
  }

  /** What to show the broker now. */
  abstract MqttLogin login(Clock clock);

  @Override
  public final String toString() {
    return "IntegrationChannel[productKey=" + productKey + ", secret=***]";
  }

  private static String requireProductKey(String productKey) {
    if (Objects.requireNonNull(productKey, "productKey").isEmpty()
        || NOT_IN_A_PRODUCT_KEY.matcher(productKey).find()) {
      throw new IllegalArgumentException(
          "'"
              + productKey
              + "' is no product key: it must not be empty nor hold blanks or any of / + # & | { }."
              + " The channel's details page in the EnOS console shows the key.");
    }
    return productKey;
  }
}
