package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JsonNameTest {

  @Test
  void keepsTheNameAsItWasGiven() {
    assertThat(JsonName.of("high-Temp.1").text()).isEqualTo("high-Temp.1");
    assertThat(JsonName.of("high-Temp.1")).hasToString("high-Temp.1");
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonName.of("temp\udc00"))
        .withMessage("half of a surrogate pair at index 4: UTF-8 cannot hold it");
  }
}
