package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests that EnOS published or its libraries made, held against models written for them. They
 * are not part of this repository; {@code enos.samples} names the folder that holds them.
 */
class SamplePayloadsTest {

  private static final Path WIRE = Path.of(System.getProperty("enos.samples", "absent"), "wire");

  @BeforeEach
  void requireSamples() {
    assumeTrue(
        Files.isDirectory(WIRE),
        () -> "no sample messages in " + WIRE + "; set -Denos.samples to the folder of wire/");
  }

  @Test
  void takesThePublishedRequestAndDoubtsItsTime() {
    ModelFile model = model("eventId1: alarm INT, level INT", "eventId2: result STRING");

    assertThat(complaints("mqtt/integration-event-post.request.v2.0.9.json", model))
        .containsExactly(
            "m.json:13:20: warning: 'time' 123456 is 1970-01-01T00:02:03.456Z. Is it in"
                + " milliseconds since 1970? [IMPLAUSIBLE_TIME]",
            "m.json:22:20: warning: 'time' 123456 is 1970-01-01T00:02:03.456Z. Is it in"
                + " milliseconds since 1970? [IMPLAUSIBLE_TIME]");
  }

  @Test
  void takesTheRequestOfTheSdk() {
    ModelFile model =
        model(
            "highTemp: temp FLOAT, desc STRING, level INT, arr ARRAY, pos STRUCT",
            "invalidValue: value DOUBLE, desc STRING");

    assertThat(complaints("mqtt/integration-event-post.request.sdk-enos-core-0.2.0.json", model))
        .isEmpty();
  }

  @Test
  void takesTheMessageOfTheHttpChannel() {
    ModelFile model = model("IntEvent1: struct1 FILE, struct2 INT", "highTemp: temp FLOAT");

    assertThat(complaints("http/integration-event.enos-message.sdk-shape.json", model)).isEmpty();
  }

  @Test
  void holdsThePublishedRequestAgainstAnotherModel() {
    ModelFile model = model("eventId1: alarm STRING", "eventId3:");

    assertThat(complaints("mqtt/integration-event-post.request.v2.0.9.json", model))
        .filteredOn(complaint -> !complaint.endsWith("[IMPLAUSIBLE_TIME]"))
        .containsExactly(
            "m.json:9:29: error: 'alarm' must be a JSON string (STRING), but is 9."
                + " [WRONG_JSON_TYPE]",
            "m.json:10:21: error: The event has no parameter \"level\". Declared: alarm."
                + " [UNKNOWN_PARAMETER]",
            "m.json:18:17: error: Thing model 'sample' declares no event \"eventId2\". Did you mean"
                + " 'eventId1'? [UNKNOWN_EVENT]");
  }

  @ParameterizedTest
  @CsvSource({
    "mqtt/integration-event-post.reply.v2.0.9.json",
    "mqtt/device-event-post.request.v2.0.9.json",
    "mqtt/device-event-post.reply.v2.0.9.json",
    "mqtt/integration-attribute-post.request.v2.0.9.fixed.json",
    "mqtt/integration-measurepoint-post.request.v2.0.9.json",
    "http/integration-event.response.v2.1.0.json",
    "api/get-event.response.v2.1.0.json"
  })
  void saysWhatIsNoPayload(String file) {
    assertThat(complaints(file, model("a:", "b:")))
        .singleElement()
        .asString()
        .startsWith("m.json:1:1: error: This is a")
        .endsWith("Move it out of the payload folder. [NOT_A_PAYLOAD]");
  }

  @Test
  void saysThatTheConsoleExportIsAModel() {
    Path export = WIRE.resolveSibling("models/console-export/model_Python_Demo_Model.json");
    PayloadFile file = new PayloadFile(ModelFile.at("m.json", export), "");

    assertThat(PayloadRun.complaints(PayloadSamples.of(List.of(file)), PayloadRun.PUMP))
        .singleElement()
        .asString()
        .contains("This is a thing model.");
  }

  /** A model with events such as {@code highTemp: temp INT, note STRING}. */
  private static ModelFile model(String... events) {
    String members =
        Stream.of(events).map(SamplePayloadsTest::event).collect(Collectors.joining(","));
    return ModelFile.of("model.json", "{\"modelId\":\"sample\",\"events\":{" + members + "}}");
  }

  private static String event(String event) {
    String[] parts = event.split(":", -1);
    String outputs =
        Stream.of(parts[1].split(",", -1))
            .map(String::strip)
            .filter(output -> !output.isEmpty())
            .map(SamplePayloadsTest::output)
            .collect(Collectors.joining(","));
    return "\"%1$s\":{\"identifier\":\"%1$s\",\"eventType\":\"INFO\",\"outputData\":[%2$s]}"
        .formatted(parts[0], outputs);
  }

  private static String output(String output) {
    String[] parts = output.split(" ", -1);
    String definition =
        switch (parts[1]) {
          case "ARRAY" -> "{\"itemType\":\"INT\"}";
          case "STRUCT" ->
              "{\"items\":[{\"identifier\":\"x\",\"dataType\":\"INT\"},"
                  + "{\"identifier\":\"y\",\"dataType\":\"INT\"}]}";
          default -> "null";
        };
    return "{\"identifier\":\"%s\",\"dataType\":\"%s\",\"dataDefinition\":%s}"
        .formatted(parts[0], parts[1], definition);
  }

  private static List<String> complaints(String name, ModelFile model) {
    PayloadFile file = new PayloadFile(ModelFile.at("m.json", WIRE.resolve(name)), "");
    return PayloadRun.complaints(PayloadSamples.of(List.of(file)), model);
  }
}
