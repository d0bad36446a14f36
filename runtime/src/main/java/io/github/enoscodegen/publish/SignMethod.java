package io.github.enoscodegen.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a login is signed. */
public enum SignMethod {

  /** SHA-256 in lower-case hex digits; what EnOS's SDK sends. */
  SHA256("sha256", "SHA-256", false),

  /** SHA-1 in upper-case hex digits, for platforms that know no other. */
  SHA1("sha1", "SHA-1", true);

  private final String wireName;
  private final String algorithm;
  private final boolean upperCase;

  SignMethod(String wireName, String algorithm, boolean upperCase) {
    this.wireName = wireName;
    this.algorithm = algorithm;
    this.upperCase = upperCase;
  }

  /** How the client id names it. */
  String wireName() {
    return wireName;
  }

  /** A plain digest, not an HMAC: so EnOS defines it. */
  char[] sign(ByteBuffer content) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      digest.update(content);
      HexFormat hex = upperCase ? HexFormat.of().withUpperCase() : HexFormat.of();
      return hex.formatHex(digest.digest()).toCharArray();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has " + algorithm + ", this one has not.", e);
    }
  }
}
