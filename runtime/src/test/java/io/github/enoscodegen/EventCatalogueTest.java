package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  private final List<EventType<?>> types = new ArrayList<>(List.of(EventId2.TYPE, EventId1.TYPE));
  private final EventCatalogue catalogue = EventCatalogue.of("sample", "o42", "sha256:0", types);

  @Test
  void knowsItsModel() {
    assertThat(catalogue.modelId()).isEqualTo("sample");
    assertThat(catalogue.organization()).isEqualTo("o42");
    assertThat(catalogue.modelDigest()).isEqualTo("sha256:0");
    assertThat(catalogue).hasToString("events of model sample [eventId2, eventId1]");
  }

  @Test
  void refusesTwoEventsOfOneName() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                EventCatalogue.of(
                    "m", "", "d", List.of(EventId1.TYPE, EventId2.TYPE, EventId1.TYPE)))
        .withMessage("two events are named 'eventId1'");
  }

  @Test
  void keepsTheOrderOfTheModel() {
    types.clear();

    assertThat(catalogue.eventTypes()).isUnmodifiable();
    assertThat(List.<Object>copyOf(catalogue.eventTypes()))
        .containsExactly(EventId2.TYPE, EventId1.TYPE);
  }

  @Test
  void findsAnEventByItsIdentifierToTheLetter() {
    assertThat(catalogue.find("eventId1").isPresent()).isTrue();
    assertThat((Object) catalogue.find("eventId1").orElseThrow()).isSameAs(EventId1.TYPE);
    assertThat(catalogue.find("EventId1").isPresent()).isFalse();
  }

  @Test
  void holdsWhatTheModelSaysOfAnEvent() {
    EventType<EventId1> type = EventId1.TYPE;

    assertThat(type.identifier()).isEqualTo("eventId1");
    assertThat(type.jsonName().text()).isEqualTo("eventId1");
    assertThat(type.kind()).isEqualTo(EventKind.ERROR);
    assertThat(type.modelId()).isEqualTo("sample");
    assertThat(type.modelDigest()).isEqualTo("sha256:0");
    assertThat(type.javaType()).isEqualTo(EventId1.class);
    assertThat(type).hasToString("event eventId1 of model sample");
  }
}
