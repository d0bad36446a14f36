package io.github.enoscodegen.testkit;

import io.github.enoscodegen.testkit.Login.Granted;
import io.github.enoscodegen.testkit.Login.Kind;
import io.github.enoscodegen.testkit.Login.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a login to the message integration channel, secure mode 4, as EnOS's SDK makes it ({@code
 * MessageIntegrationLoginInput}). The age of the timestamp is not checked: the SDK repeats one for
 * hours. Which of the two CONNACK codes EnOS chooses is not documented.
 */
final class LoginCheck {

  private static final String USER_PREFIX = LoginSign.CHANNEL + "&";
  private static final String CHANNEL_MODE = "4";

  private final Map<String, Product> products;

  LoginCheck(Map<String, Product> products) {
    this.products = products;
  }

  /** Checks what stands in a CONNECT; what is missing there is empty here. */
  Login check(String clientId, String userName, String password) {
    if (!userName.startsWith(USER_PREFIX)) {
      return bad("The user name is not %channel%&<productKey>.");
    }
    Product product = products.get(userName.substring(USER_PREFIX.length()));
    if (product == null) {
      return bad("The hub has no such product. It has " + products.keySet() + ".");
    }
    return ClientId.parse(clientId)
        .map(parsed -> check(parsed, product, password))
        .orElseGet(
            () ->
                bad(
                    "The client id is not"
                        + " <productKey>|securemode=4,signmethod=sha256,timestamp=<ms>|."));
  }

  private static Login check(ClientId clientId, Product product, String password) {
    if (!clientId.secureMode().equals(CHANNEL_MODE)) {
      String reason =
          "A message integration channel has secure mode 4. Devices cannot log in here.";
      return new Refused(Kind.NOT_AUTHORIZED, reason);
    }
    if (!clientId.isOf(product.key())) {
      return bad("The client id does not begin with the user name's product key.");
    }
    Optional<String> sign = LoginSign.of(clientId, product);
    if (sign.isEmpty()) {
      return bad("The sign method is none of sha256, hmacsha256 and sha1.");
    }
    return isSame(sign.get(), password)
        ? new Granted(product)
        : bad("The password is not the sign of this client id. Check the product secret.");
  }

  /** Compares in a time that does not tell how much of the password is right. */
  private static boolean isSame(String sign, String password) {
    return MessageDigest.isEqual(
        sign.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
  }

  private static Refused bad(String reason) {
    return new Refused(Kind.BAD_CREDENTIALS, reason);
  }
}
