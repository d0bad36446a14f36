package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class FileUriTest {

  /** The platform's URIs are not always URIs to {@link java.net.URI}. */
  @Test
  void keepsTheUriToTheLetter() {
    String given = "enos-connect://a b%2F/../图.png?x=%zz#";

    assertThat(FileUri.of(given).value()).isEqualTo(given);
    assertThat(FileUri.of(given)).hasToString(given).isEqualTo(new FileUri(given));
  }

  @Test
  void refusesNoUri() {
    String nothing = System.getProperty("no such property");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FileUri.of(""))
        .withMessage("a file's URI is not empty");
    assertThatNullPointerException().isThrownBy(() -> FileUri.of(nothing)).withMessage("value");
  }
}
