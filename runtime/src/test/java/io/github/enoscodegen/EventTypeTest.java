package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.Violation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypeTest {

  private static final EventCatalogue CATALOGUE =
      EventCatalogue.of("fan", "", "sha256:0", List.of(Overspeed.EVENT_TYPE));

  @Test
  void readsAnEventOfAnyTypeFromJson() {
    EventType<?> type = CATALOGUE.find("overspeed").orElseThrow();
    String json = "{\"speed\":7,\"codes\":[1,2],\"blade\":{\"n\":3}}";

    ThingEvent event = type.fromJson(json);

    assertThat(event).hasToString("{speed=7.0, codes=[1, 2], blade={n=3}}");
    assertThat(type.fromJson(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(event);
    assertThat(type.fromMap(event.toMap())).isEqualTo(event);
  }

  @Test
  void readsInTheWayItIsTold() {
    String json = "{\"speed\":\"7\"}";

    assertThat(Overspeed.EVENT_TYPE.fromJson(json, ValueReading.LENIENT))
        .hasToString("{speed=7.0}");
    assertThat(
            Overspeed.EVENT_TYPE.fromJson(
                json.getBytes(StandardCharsets.UTF_8), ValueReading.LENIENT))
        .hasToString("{speed=7.0}");
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> Overspeed.EVENT_TYPE.fromJson(json));
  }

  @Test
  void saysWhatIsNoJson() {
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> Overspeed.EVENT_TYPE.fromJson("[7]"))
        .withMessage(
            "overspeed of model fan does not fit its thing model; EnOS would answer 1204 to the"
                + " message:\n"
                + "  the event must be one JSON object, but is an array (line 1, column 1)"
                + " [NOT_JSON, overspeed of model fan]")
        .satisfies(
            e ->
                assertThat(e.violations())
                    .extracting(Violation::path, Violation::rule)
                    .containsExactly(tuple("", Rule.NOT_JSON)));
  }

  @Test
  void cannotReadEventsThatAreWrittenByHand() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> EventId1.TYPE.fromJson("{}"))
        .withMessage("class io.github.enoscodegen.EventId1 cannot be read");
  }
}
