package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models far larger than the platform's: what is generated compiles, loads and runs, though Java
 * takes no method of more than 65,535 bytes and no class of more than 65,535 constants.
 */
class EdgeModelTest {

  private static final String TYPE =
      "\"$class\": \"com.envisioniot.enos.model_service.share.data.tsl.datapoint.TSL";

  @TempDir Path classes;

  @Test
  void anEventOfAlmost2000ParametersRuns() throws Exception {
    String said =
        run(
            event("wide", 1980, EdgeModelTest::mixed),
            """
            Wide wide = Wide.builder().p0(7).p1970(8).p1(-0.5).p1979("last").p5(x -> x.p0(3)).p6(1, 2)
                .p7(Wide.P7.A).build();
            Wide other = wide.toBuilder().p1979("other").build();
            say(Wide.builder().build());
            say(wide);
            say(wide.equals(wide.toBuilder().build()) + " " + wide.equals(other));
            say(wide.hashCode() == wide.toBuilder().build().hashCode());
            say(wide.hashCode() == other.hashCode());
            say(Wide.fromMap(wide.toMap()).equals(wide) + " " + wide.toMap().keySet());
            Wide.Builder wrong = Wide.builder().p1970(100).p0(-1).p6(1, 100).p1979("x".repeat(65));
            wrong.violations().forEach(violation -> say(violation.path()));
            """);

    assertThat(said)
        .isEqualTo(
            """
            Wide{}
            Wide{"p0":7,"p1":-0.5,"p5":{"p0":3},"p6":[1,2],"p7":"a","p1970":8,"p1979":"last"}
            true false
            true
            false
            true [p0, p1, p5, p6, p7, p1970, p1979]
            p0
            p6[1]
            p1970
            p1979
            """);
  }

  @Test
  void anEnumOf2000KeysRuns() throws Exception {
    String keys = join(2000, i -> "\"key-" + i + "\": \"Description of key " + i + "\"");
    String parameter = parameter(0, "Enum", ", \"valueType\": false, \"specsMap\": {" + keys + "}");
    String said =
        run(
            event("chosen", 1, i -> parameter),
            """
            say(Chosen.P0.values().length + " " + Chosen.P0.fromKey("key-1999"));
            say(Chosen.builder().p0(Chosen.P0.KEY_1000).build());
            """);

    assertThat(said).isEqualTo("2000 Optional[KEY_1999]\nChosen{\"p0\":\"key-1000\"}\n");
  }

  @Test
  void aStructOf500ItemsRuns() throws Exception {
    String items = join(500, i -> "\"p" + i + "\": " + flat(i));
    String parameter = parameter(0, "Struct", ", \"struct\": {" + items + "}");
    String said =
        run(
            event("deep", 1, i -> parameter),
            """
            Deep deep = Deep.builder().p0(p -> p.p0(1).p499("last")).build();
            say(deep);
            say(deep.equals(Deep.fromJson("{\\"p0\\":{\\"p0\\":1,\\"p499\\":\\"last\\"}}")));
            say(Deep.builder().p0(p -> p.p499("x".repeat(65))).violations().get(0).path());
            """);

    assertThat(said).isEqualTo("Deep{\"p0\":{\"p0\":1,\"p499\":\"last\"}}\ntrue\np0.p499\n");
  }

  @Test
  void aCatalogueOf1500EventsLoads() throws Exception {
    String said =
        run(
            join(1500, i -> event("event" + i, 0, EdgeModelTest::flat)),
            """
            say(EdgeEvents.catalogue().eventTypes().size());
            say(EdgeEvents.catalogue().find("event1499").orElseThrow().equals(Event1499.EVENT_TYPE));
            """);

    assertThat(said).isEqualTo("1500\ntrue\n");
  }

  /** What statements say that use the events of a model. */
  private String run(String events, String statements) throws Exception {
    String model = "{\"thingModelId\": \"edge\", \"thingEventMap\": {" + events + "}}";
    Map<String, String> sources = new TreeMap<>(GeneratedSources.of(model));
    sources.put(
        "com/acme/edge/Use.java",
        """
        package com.acme.edge;
        @SuppressWarnings("enos") // wrong values are to reach build()
        public class Use {
          private static final StringBuilder SAID = new StringBuilder();
          private static void say(Object line) {
            SAID.append(line).append('\\n');
          }
          public static String use() {
            %s
            return SAID.toString();
          }
        }
        """
            .formatted(statements));
    return Compilation.of(sources, classes).call("com.acme.edge.Use", "use");
  }

  private static String event(String identifier, int count, IntFunction<String> parameter) {
    return """
        "%s": {"identifier": "%1$s", "type": "INFO", "outputData": [%s]}"""
        .formatted(identifier, join(count, parameter));
  }

  /** A parameter of a type that changes from one to the next; those with a class are the few. */
  private static String mixed(int number) {
    return switch (number % 100) {
      case 5 -> parameter(number, "Struct", ", \"struct\": {\"p0\": " + flat(0) + "}");
      case 6, 66 ->
          parameter(
              number,
              "Array",
              ", \"innerType\": {\"maximum\": 99, \"minimum\": 0, " + TYPE + "Int\"}");
      case 7 ->
          parameter(
              number, "Enum", ", \"valueType\": false, \"specsMap\": {\"a\": \"A\", \"b\": \"B\"}");
      case 8, 88 ->
          parameter(number, "Array", ", \"innerType\": {\"maxLength\": 8, " + TYPE + "Text\"}");
      default -> flat(number);
    };
  }

  private static String flat(int number) {
    return switch (number % 10) {
      case 0 -> parameter(number, "Int", ", \"minimum\": 0, \"maximum\": 99");
      case 1 -> parameter(number, "Double", ", \"minimum\": -1.5, \"maximum\": 99.25");
      case 2 -> parameter(number, "Bool", "");
      case 3 -> parameter(number, "Timestamp", "");
      case 4 -> parameter(number, "Float", ", \"minimum\": 0.1, \"maximum\": 1e30");
      case 5 -> parameter(number, "Date", "");
      case 6 -> parameter(number, "File", "");
      default -> parameter(number, "Text", ", \"maxLength\": 64");
    };
  }

  private static String parameter(int number, String type, String constraints) {
    return "{\"identifier\": \"p" + number + "\", " + TYPE + type + "\"" + constraints + "}";
  }

  private static String join(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",\n"));
  }
}
