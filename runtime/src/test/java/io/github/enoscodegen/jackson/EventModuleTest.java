package io.github.enoscodegen.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.enoscodegen.EventCatalogue;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.Overspeed;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.ValueReading;
import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventModuleTest {

  private static final EventCatalogue CATALOGUE =
      EventCatalogue.of("fan", "", "sha256:0", List.of(Overspeed.EVENT_TYPE));
  private static final Overspeed EVENT =
      Overspeed.builder().speed(2e-3).codes(List.of(1, 2)).blade(blade -> blade.n(3)).build();
  private static final String JSON = "{\"speed\":0.002,\"codes\":[1,2],\"blade\":{\"n\":3}}";

  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(EventModule.of(CATALOGUE)).build();

  @Test
  void writesAnEventAsItsJsonObject() throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(EVENT)).isEqualTo(JSON);
    assertThat(mapper.writeValueAsBytes(EVENT)).asString().isEqualTo(JSON);
    assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(EVENT)).contains("\n");
  }

  @Test
  void writesTheDigitsOfTheJsonWriter() throws JsonProcessingException {
    for (double speed : new double[] {-0.0, 2e-3, 1e-7, 9.999e22, 100, 0.1, 4.9e-324}) {
      Overspeed event = Overspeed.builder().speed(Math.min(speed, 100)).build();

      assertThat(mapper.writeValueAsString(event)).isEqualTo(written(event));
      assertThat(mapper.readValue(written(event), Overspeed.class)).isEqualTo(event);
    }
  }

  @Test
  void readsAnEvent() throws JsonProcessingException {
    assertThat(mapper.readValue(JSON, Overspeed.class)).isEqualTo(EVENT);
  }

  @Test
  void takesEventsInListsMapsAndFieldsUnchanged() throws JsonProcessingException {
    Report report = new Report("r", EVENT, List.of(EVENT, EVENT), Map.of("a", EVENT));

    String json = mapper.writeValueAsString(report);

    assertThat(json)
        .isEqualTo(
            "{\"id\":\"r\",\"event\":%s,\"list\":[%s,%s],\"map\":{\"a\":%s}}"
                .formatted(JSON, JSON, JSON, JSON));
    assertThat(mapper.readValue(json, Report.class)).isEqualTo(report);
  }

  @Test
  void takesEventsThroughTreesAndConversions() throws JsonProcessingException {
    JsonNode tree = mapper.valueToTree(EVENT);

    assertThat(tree.get("codes").get(1).isInt()).isTrue();
    assertThat(tree.get("speed").isNumber()).isTrue();
    assertThat(mapper.treeToValue(tree, Overspeed.class)).isEqualTo(EVENT);
    assertThat(mapper.convertValue(EVENT, new TypeReference<Map<String, Object>>() {}))
        .containsEntry("blade", Map.of("n", 3));
    assertThat(mapper.convertValue(Map.of("speed", 0.002), Overspeed.class).toMap())
        .isEqualTo(Map.of("speed", 0.002));
  }

  @Test
  void takesNullForNoEvent() throws JsonProcessingException {
    assertThat(mapper.readValue("null", Overspeed.class)).isNull();
    assertThat(mapper.readValue("[null]", new TypeReference<List<@Nullable Overspeed>>() {}))
        .containsExactly((Overspeed) null);
  }

  @Test
  void namesEveryViolationAndTheWayThere() {
    String json = "{\"id\":\"r\",\"list\":[{\"speed\":101,\"codes\":[1,\"x\"],\"spede\":1}]}";

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(json, Report.class))
        .withMessageContaining("spede must be left out")
        .withMessageContaining("speed must be between 0 and 100, but is 101.0")
        .withMessageContaining("codes[1] must be a number (INT), but is \"x\"")
        .withMessageContaining("[\"list\"]->java.util.ArrayList[0]")
        .withCauseInstanceOf(InvalidEventException.class);
  }

  @Test
  void refusesWhatIsNoObject() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue("[7]", Overspeed.class))
        .withMessageContaining(
            "event overspeed of model fan must be a JSON object, but is an array (line 1, column 1)");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue("{\"speed\":1,\"speed\":2}", Overspeed.class))
        .withMessageContaining("two members \"speed\"");
  }

  @Test
  void readsInTheWayItIsTold() throws JsonProcessingException {
    EventModule lenient = EventModule.of(CATALOGUE).with(ValueReading.LENIENT);
    ObjectMapper other = JsonMapper.builder().addModule(lenient).build();

    assertThat(other.readValue("{\"speed\":\"7\"}", Overspeed.class).toMap())
        .isEqualTo(Map.of("speed", 7.0));
  }

  @Test
  void standsBesideTheModuleOfAnotherModel() throws JsonProcessingException {
    EventModule other = EventModule.of(EventCatalogue.of("pump", "", "sha256:1", List.of()));
    ObjectMapper both = JsonMapper.builder().addModules(other, EventModule.of(CATALOGUE)).build();

    assertThat(both.readValue(JSON, Overspeed.class)).isEqualTo(EVENT);
  }

  @Test
  void keepsTheNamesOfTypesThatAUserAsksFor() throws JsonProcessingException {
    String json = mapper.writeValueAsString(new Named(EVENT));

    assertThat(json)
        .isEqualTo(
            "{\"event\":{\"@class\":\"io.github.enoscodegen.Overspeed\","
                + JSON.substring(1)
                + "}");
    assertThat(mapper.readValue(json, Named.class)).isEqualTo(new Named(EVENT));
  }

  private static String written(ThingEvent event) {
    JsonWriter json = new JsonWriter();
    event.writeJson(json, ValueFormats.DEFAULT);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }

  record Report(
      String id,
      @Nullable Overspeed event,
      @Nullable List<Overspeed> list,
      @Nullable Map<String, Overspeed> map) {}

  record Named(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) ThingEvent event) {}
}
