package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

  private static final ModelPath EVENTS = ModelPath.TOP.member("events");

  @Test
  void isAboutEveryComplaintOfItsRule() {
    Suppression everywhere = new Suppression("TOO_MANY_ENUM_VALUES", "", "known");

    assertThat(everywhere.matches(Rule.TOO_MANY_ENUM_VALUES, ModelPath.TOP)).isTrue();
    assertThat(everywhere.matches(Rule.TOO_MANY_ENUM_VALUES, EVENTS.member("a"))).isTrue();
    assertThat(everywhere.matches(Rule.TOO_MANY_FEATURES, EVENTS.member("a"))).isFalse();
  }

  @Test
  void isAboutWhatStandsAtItsPathOrBelow() {
    Suppression within = new Suppression("TOO_MANY_ENUM_VALUES", "events.a", "known");

    assertThat(matches(within, EVENTS.member("a"))).isTrue();
    assertThat(matches(within, EVENTS.member("a").member("outputData"))).isTrue();
    assertThat(matches(within, EVENTS.member("a").item(0))).isTrue();
    assertThat(matches(within, EVENTS.member("ab"))).isFalse();
    assertThat(matches(within, EVENTS.member("a-b"))).isFalse();
    assertThat(matches(within, EVENTS)).isFalse();
    assertThat(matches(within, ModelPath.TOP)).isFalse();
    assertThat(matches(within, ModelPath.TOP.member("x").member("events").member("a"))).isFalse();
  }

  @Test
  void tellsItemsApart() {
    Suppression within = new Suppression("TOO_MANY_ENUM_VALUES", "events.a[1]", "known");

    assertThat(matches(within, EVENTS.member("a").item(1).member("b"))).isTrue();
    assertThat(matches(within, EVENTS.member("a").item(12))).isFalse();
    assertThat(matches(within, EVENTS.member("a"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', MISSPELT_MEMBER: known",
    "events.a, MISSPELT_MEMBER within events.a: known",
  })
  void readsAsItWasMeant(String within, String text) {
    assertThat(new Suppression("MISSPELT_MEMBER", within, "known")).hasToString(text);
  }

  private static boolean matches(Suppression suppression, ModelPath path) {
    return suppression.matches(Rule.TOO_MANY_ENUM_VALUES, path);
  }
}
