package io.github.enoscodegen.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventPatternTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "highTemp.Alarm",
        "pump-1/highTemp.Alarm",
        "*",
        "*/*",
        "pump-1/*",
        "*/highTemp.Alarm",
        "high*",
        "*Alarm",
        "*Temp*",
        "h*T*m",
        "**highTemp.Alarm**",
        "high*Temp.Alarm",
        "p*1/h*p*m"
      })
  void matchesTheEvent(String entry) {
    assertThat(EventPattern.of(entry).matches("pump-1", "highTemp.Alarm")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "pump-1",
        "pump-1/",
        "/highTemp.Alarm",
        "highTemp",
        "hightemp.alarm",
        "highTemp?Alarm",
        "highTempXAlarm",
        "igh*",
        "*Alar",
        "*temp*",
        "high*highTemp.Alarm",
        "highTemp.Alarm*m",
        "h*Alarm*Temp*m",
        "pump/*",
        "*/pump-1/*",
        "pump-1/highTemp.Alarm/*"
      })
  void doesNotMatchTheEvent(String entry) {
    assertThat(EventPattern.of(entry).matches("pump-1", "highTemp.Alarm")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a*a, aa, true", "a*a, a, false", "ab*ba, aba, false", "a*b*a, aba, true"})
  void usesNoCharacterTwice(String entry, String identifier, boolean matches) {
    assertThat(EventPattern.of(entry).matches("pump", identifier)).isEqualTo(matches);
  }

  @Test
  void takesNoLongForManyAsterisks() {
    EventPattern pattern = EventPattern.of("a*".repeat(60) + "b");

    assertThat(pattern.matches("pump", "a".repeat(128))).isFalse();
  }
}
