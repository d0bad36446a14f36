package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayItemsTest {

  @Test
  void passesWhereNothingIsNull() {
    assertThatCode(() -> ArrayItems.requireNonNull(List.of(1, 2), "codes"))
        .doesNotThrowAnyException();
    assertThatCode(() -> ArrayItems.requireNonNull(new Object[0], "codes"))
        .doesNotThrowAnyException();
  }

  @Test
  void namesTheItemThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArrayItems.requireNonNull(Arrays.asList(1, null, null), "codes"))
        .withMessage("codes[1]");
    assertThatNullPointerException()
        .isThrownBy(() -> ArrayItems.requireNonNull(new String[] {null}, "codes"))
        .withMessage("codes[0]");
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without null analysis do
  void namesTheArrayThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArrayItems.requireNonNull((List<?>) null, "codes"))
        .withMessage("codes");
    assertThatNullPointerException()
        .isThrownBy(() -> ArrayItems.requireNonNull((Object[]) null, "codes"))
        .withMessage("codes");
  }
}
