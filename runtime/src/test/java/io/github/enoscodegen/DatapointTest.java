package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DatapointTest {

  @Test
  void knowsItsIdentifierAndItsPlaceInTheModel() {
    Datapoint point = Datapoint.of("high-temp.1", "events.highTemp.outputData[0]");

    assertThat(point.identifier()).isEqualTo("high-temp.1");
    assertThat(point.jsonName().text()).isEqualTo("high-temp.1");
    assertThat(point.place()).isEqualTo("events.highTemp.outputData[0]");
    assertThat(point).hasToString("high-temp.1 (events.highTemp.outputData[0])");
  }

  @Test
  void refusesAnIdentifierThatUtf8CannotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datapoint.of("\ud800", "events.highTemp.outputData[0]"))
        .withMessage("half of a surrogate pair at index 0: UTF-8 cannot hold it");
  }
}
