package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.testkit.Login.Granted;
import io.github.enoscodegen.testkit.Login.Kind;
import io.github.enoscodegen.testkit.Login.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginCheckTest {

  private static final String CLIENT_ID =
      "pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502|";
  private static final String USER = "%channel%&pK11111";
  private static final String SIGN =
      "f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2b";

  private final Product product = new Product("pK11111", "prodSecret01", Models.SAMPLE);
  private final LoginCheck logins = new LoginCheck(Map.of("pK11111", product));

  /** Values that the SDK's own classes computed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502|"
            + " f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2b",
        "pK11111|securemode=4,signmethod=hmacsha256,timestamp=1548753362502|"
            + " f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2b",
        "pK11111|securemode=4,signmethod=sha1,timestamp=1548753362502|"
            + " D27C673AA381B3AA7FA32650F155E12BBE7279C1",
        "pK11111{ip=10.0.0.5,version=2.2.16,compress=DEFAULT}"
            + "|securemode=4,signmethod=sha256,timestamp=1548753362502|"
            + " 786580c60381dec357aeb51211457e449a030337edb6edf657bdeb4f01377f9b",
        "pK11111|timestamp=1548753362502,signmethod=sha256,securemode=4|"
            + " f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2b",
      })
  void grantsLoginsThatTheSdkSigns(String clientId, String password) {
    assertThat(logins.check(clientId, USER, password)).isEqualTo(new Granted(product));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2c",
        "f2abb70e37ea315e6f50998df0233352de269fc63bb35e02025162b2052cee2",
        "F2ABB70E37EA315E6F50998DF0233352DE269FC63BB35E02025162B2052CEE2B",
        "D27C673AA381B3AA7FA32650F155E12BBE7279C1",
        "prodSecret01",
      })
  void refusesEveryOtherSign(String password) {
    assertThat(logins.check(CLIENT_ID, USER, password))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(Kind.BAD_CREDENTIALS);
              assertThat(refused.reason()).contains("password is not the sign").contains("secret.");
            });
  }

  @Test
  void refusesASha1SignInLowerCase() {
    String clientId = "pK11111|securemode=4,signmethod=sha1,timestamp=1548753362502|";
    assertThat(logins.check(clientId, USER, "d27c673aa381b3aa7fa32650f155e12bbe7279c1"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void refusesASignOfAnotherTimestamp() {
    assertThat(logins.check(CLIENT_ID.replace("502|", "503|"), USER, SIGN))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pK11111",
        "pK11111|",
        "pK11111||",
        "|securemode=4,signmethod=sha256,timestamp=1548753362502|",
        "pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502",
        "pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502|x",
        "pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502||",
        "pK11111|securemode=4,signmethod=sha256|",
        "pK11111|securemode=4,timestamp=1548753362502|",
        "pK11111|signmethod=sha256,timestamp=1548753362502|",
        "pK11111|securemode=4,signmethod=sha256,timestamp=|",
        "pK11111|securemode=4,signmethod=sha256,timestamp=now|",
        "pK11111|securemode=4;signmethod=sha256;timestamp=1548753362502|",
        "pK11111|securemode=4,signmethod=sha256,timestamp=1548753362502,|",
      })
  void refusesClientIdsOfAnotherForm(String clientId) {
    assertThat(logins.check(clientId, USER, SIGN))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(Kind.BAD_CREDENTIALS);
              assertThat(refused.reason()).contains("client id is not <productKey>|securemode=4,");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"pK2", "pK11111x", "pK1111", "pK11111{ip=1", "pK11111}", "{}pK11111"})
  void refusesClientIdsOfAnotherProduct(String parameter) {
    assertThat(logins.check(CLIENT_ID.replace("pK11111", parameter), USER, SIGN))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).contains("user name's product key"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                    The user name is not %channel%&<productKey>.",
    "pK11111,               The user name is not %channel%&<productKey>.",
    "device1&pK11111,       The user name is not %channel%&<productKey>.",
    "%channel%pK11111,      The user name is not %channel%&<productKey>.",
    "%channel%&,            The hub has no such product. It has [pK11111].",
    "%channel%&pK2,         The hub has no such product. It has [pK11111].",
    "%channel%&pK11111 ,    The hub has no such product. It has [pK11111].",
  })
  void refusesOtherUserNames(String userName, String reason) {
    String quoted = userName.equals("%channel%&pK11111") ? userName + " " : userName;
    assertThat(logins.check(CLIENT_ID, quoted, SIGN))
        .isEqualTo(new Refused(Kind.BAD_CREDENTIALS, reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "5", "04", "x"})
  void doesNotAuthorizeOtherSecureModes(String mode) {
    Credentials signed = Credentials.of("pK11111", "pK11111", "prodSecret01", mode, 1548753362502L);
    assertThat(logins.check(signed.clientId(), signed.userName(), signed.password()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(Kind.NOT_AUTHORIZED);
              assertThat(refused.reason()).contains("secure mode 4");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"md5", "SHA256", "sha512"})
  void refusesOtherSignMethods(String method) {
    assertThat(logins.check(CLIENT_ID.replace("sha256", method), USER, SIGN))
        .isEqualTo(
            new Refused(
                Kind.BAD_CREDENTIALS, "The sign method is none of sha256, hmacsha256 and sha1."));
  }

  @Test
  void neverShowsTheSecret() {
    assertThat(logins.check(CLIENT_ID, USER, "prodSecret01").toString())
        .doesNotContain("prodSecret01");
    assertThat(logins.check(CLIENT_ID, USER, SIGN).toString()).doesNotContain("prodSecret01");
    assertThat(product.toString()).isEqualTo("pK11111");
  }
}
