package io.github.enoscodegen.publish;

import io.github.enoscodegen.mqtt.MqttLogin;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;

/**
 * A channel that computes its login from product key and secret, as EnOS's own SDK does (secure
 * mode 4). Immutable and thread-safe.
 */
public final class ProductChannel extends IntegrationChannel {

  private static final String DEVICE_KEY = "%channel%";

  private final char[] secret;
  private final SignMethod signMethod;

  /** In braces, or empty. */
  private final String extraInfo;

  ProductChannel(String productKey, char[] secret) {
    this(productKey, secret.clone(), SignMethod.SHA256, "");
    if (secret.length == 0) {
      throw new IllegalArgumentException(
          "The product secret is empty. The product's page in the EnOS console shows it.");
    }
  }

  private ProductChannel(
      String productKey, char[] secret, SignMethod signMethod, String extraInfo) {
    super(productKey);
    this.secret = secret;
    this.signMethod = signMethod;
    this.extraInfo = extraInfo;
  }

  /** This channel, signing in another way; {@link SignMethod#SHA256} unless set. */
  public ProductChannel signMethod(SignMethod method) {
    return new ProductChannel(
        productKey(), secret, Objects.requireNonNull(method, "method"), extraInfo);
  }

  /**
   * This channel, telling more about the client; nothing unless set. EnOS's SDK sends its address,
   * version and compression here.
   *
   * @param info such as {@code ip=10.0.0.5,version=1.0}, without braces. Do not announce a
   *     compression: messages go out as they are
   */
  public ProductChannel extraInfo(String info) {
    if (info.isEmpty() || info.chars().anyMatch(c -> "{}|".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "Extra info '" + info + "' must not be empty nor hold { } or |: write name=value,…");
    }
    return new ProductChannel(productKey(), secret, signMethod, "{" + info + "}");
  }

  @Override
  MqttLogin login(Clock clock) {
    String timestamp = Long.toString(clock.millis());
    String parameter = productKey() + extraInfo;
    String mode = "securemode=4,signmethod=" + signMethod.wireName();
    return new MqttLogin(
        parameter + "|" + mode + ",timestamp=" + timestamp + "|",
        USERNAME_PREFIX + productKey(),
        sign(parameter, timestamp));
  }

  /** Names and values sorted by name and joined, then the secret. */
  private char[] sign(String parameter, String timestamp) {
    String named =
        "clientId"
            + parameter
            + ("deviceKey" + DEVICE_KEY)
            + ("productKey" + productKey())
            + ("timestamp" + timestamp);
    CharBuffer content = CharBuffer.allocate(named.length() + secret.length);
    return signMethod.sign(StandardCharsets.UTF_8.encode(content.put(named).put(secret).flip()));
  }
}
