package io.github.enoscodegen.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The three values of a login, computed by the steps of the SDK. */
public record Credentials(String clientId, String userName, String password) {

  /** A login of this product; the number keeps clients of one product apart. */
  public static Credentials of(String productKey, String productSecret, long timestamp) {
    return of(productKey, productKey, productSecret, "4", timestamp);
  }

  static Credentials of(
      String parameter, String productKey, String productSecret, String mode, long timestamp) {
    String signed =
        "clientId%sdeviceKey%%channel%%productKey%stimestamp%d%s"
            .formatted(parameter, productKey, timestamp, productSecret);
    return new Credentials(
        "%s|securemode=%s,signmethod=sha256,timestamp=%d|".formatted(parameter, mode, timestamp),
        "%channel%&" + productKey,
        HexFormat.of().formatHex(sha256(signed)));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
