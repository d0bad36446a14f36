package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * EnOS's own standard elements, each as a parameter of an event: whatever the platform's library
 * names, generates and compiles. The files are not part of this repository; the system property
 * {@code enos.samples} names the folder that holds them.
 */
class StandardElementsTest {

  private static final Path ELEMENTS =
      Path.of(System.getProperty("enos.samples", "absent"), "models", "standard-element");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path classes;

  @BeforeEach
  void requireSamples() {
    assumeTrue(
        Files.isDirectory(ELEMENTS),
        () ->
            "no standard elements in "
                + ELEMENTS
                + "; set -Denos.samples to the folder of models/");
  }

  @Test
  void everyLegalElementCompilesWithoutWarnings() throws Exception {
    List<JsonNode> parameters = new ArrayList<>(parameters());
    parameters.removeIf(parameter -> parameter.path("identifier").asText().endsWith(","));
    assertThat(parameters).hasSizeGreaterThan(15);

    Map<String, String> sources = GeneratedSources.of(model(parameters));

    Compilation.of(sources, classes);
    assertThat(sources).hasSize(parameters.size() + 2);
    assertThat(sources.get("com/acme/elements/Every.java"))
        .contains(
            "OptionalInt numberOfPitchesYAxis()",
            "TIDAL_ZONE(\"tidal zone\"",
            "Optional<DoubleArray> inputVoltageForLineRegulation()",
            "Builder interchangeabilityInformationLinkAddress(",
            "_1(1,");
  }

  @Test
  void anIllegalIdentifierIsRefused() throws Exception {
    String model = model(parameters());

    ModelRejectedException rejection =
        catchThrowableOfType(ModelRejectedException.class, () -> GeneratedSources.of(model));

    assertThat(rejection.diagnostics())
        .extracting(Diagnostic::rule)
        .containsOnly(Rule.BAD_IDENTIFIER);
    assertThat(rejection.diagnostics())
        .extracting(Diagnostic::message)
        .hasSize(2)
        .allMatch(message -> message.contains("'vibration_resistance,'"));
  }

  /** The elements that are data points, and the data points of those that are services. */
  private static List<JsonNode> parameters() throws IOException {
    List<JsonNode> parameters = new ArrayList<>();
    try (Stream<Path> files = Files.list(ELEMENTS)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        JsonNode element = JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
        JsonNode definition = element.path("dataDefinition");
        if (definition.has("inputData")) {
          definition.path("inputData").forEach(parameters::add);
          definition.path("outputData").forEach(parameters::add);
        } else if (element.has("dataType")) {
          parameters.add(element);
        }
      }
    }
    return parameters;
  }

  /** An event of all elements, and one for each element alone. */
  private static String model(List<JsonNode> elements) throws IOException {
    ObjectNode model = JSON.createObjectNode().put("modelId", "elements");
    ObjectNode events = model.putObject("events");
    events.set("every", event("every", elements));
    for (int i = 0; i < elements.size(); i++) {
      events.set("only" + i, event("only" + i, List.of(elements.get(i))));
    }
    return JSON.writeValueAsString(model);
  }

  private static ObjectNode event(String identifier, List<JsonNode> elements) {
    ObjectNode event = JSON.createObjectNode();
    event.put("identifier", identifier).put("eventType", "INFO");
    ArrayNode outputs = event.putArray("outputData");
    elements.forEach(element -> outputs.add(output(element)));
    return event;
  }

  /** What makes the element a data point is kept as it is. */
  private static ObjectNode output(JsonNode element) {
    ObjectNode output = JSON.createObjectNode();
    for (String member : List.of("identifier", "name", "unit", "dataType", "dataDefinition")) {
      output.set(member, element.get(member));
    }
    return output.set("desc", element.get("description"));
  }
}
