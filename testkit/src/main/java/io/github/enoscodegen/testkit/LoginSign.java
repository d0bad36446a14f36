package io.github.enoscodegen.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The password of a login: a plain digest of the login's four values and the product secret ({@code
 * SignUtil}, {@code SignMethod} of EnOS's SDK). SHA-256 is written in lower case, SHA-1 in upper
 * case; {@code hmacsha256} is another name of the plain SHA-256.
 */
final class LoginSign {

  /** The device key of every message integration channel. */
  static final String CHANNEL = "%channel%";

  /** The sign; empty for a method that EnOS does not have. */
  static Optional<String> of(ClientId clientId, Product product) {
    String content =
        "clientId"
            + clientId.parameter()
            + "deviceKey"
            + CHANNEL
            + "productKey"
            + product.key()
            + "timestamp"
            + clientId.timestamp()
            + product.secret();
    return switch (clientId.signMethod()) {
      case "sha256", "hmacsha256" ->
          Optional.of(HexFormat.of().formatHex(digest("SHA-256", content)));
      case "sha1" ->
          Optional.of(HexFormat.of().withUpperCase().formatHex(digest("SHA-1", content)));
      default -> Optional.empty();
    };
  }

  private static byte[] digest(String algorithm, String content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }

  private LoginSign() {}
}
