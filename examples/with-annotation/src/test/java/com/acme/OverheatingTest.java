package com.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.events.pump.HighTemp;
import com.acme.events.pump.PumpEvents;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.testkit.GeneratedEvents;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OverheatingTest {

  /** No compiler sees that a model file has changed: this does. */
  @Test
  void theGeneratedClassesAreThoseOfTheModel() {
    GeneratedEvents.assertCurrent(PumpEvents.catalogue(), Path.of("models/pump.json"));
  }

  @Test
  void tellsHowBadItIs() {
    assertThat(Overheating.at(99.5).level()).isEqualTo(HighTemp.Level.WATCH);
    assertThat(Overheating.at(101).level()).isEqualTo(HighTemp.Level.CRITICAL);
  }

  @Test
  void refusesWhatNoPumpReaches() {
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> Overheating.at(151.25))
        .withMessageContaining("temp must be between -40 and 150, but is 151.25");
  }
}
