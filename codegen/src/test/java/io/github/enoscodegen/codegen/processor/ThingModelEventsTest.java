package io.github.enoscodegen.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.ThingModelEvents;
import io.github.enoscodegen.codegen.model.LengthUnit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The annotation, which the processor knows by its names only. */
class ThingModelEventsTest {

  @Test
  void isKnownByItsName() {
    assertThat(EventsAnnotation.NAME).isEqualTo(ThingModelEvents.class.getName());
  }

  @Test
  void leavesNoTraceInClassFiles() {
    assertThat(ThingModelEvents.class.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.SOURCE);
    assertThat(ThingModelEvents.class.getAnnotation(Target.class).value())
        .containsExactly(ElementType.PACKAGE, ElementType.TYPE);
  }

  @Test
  void hasTheMembersThatAreRead() {
    assertThat(members(ThingModelEvents.class))
        .containsExactlyInAnyOrder(
            "value",
            "basePackage",
            "locale",
            "maxLengthUnit",
            "names",
            "includeEvents",
            "excludeEvents",
            "warningsAsErrors",
            "suppressions");
    assertThat(members(ThingModelEvents.Name.class)).containsExactlyInAnyOrder("model", "of", "as");
    assertThat(members(ThingModelEvents.Suppression.class))
        .containsExactlyInAnyOrder("rule", "within", "reason");
  }

  @Test
  void hasTheUnitsOfTheEngine() {
    assertThat(names(ThingModelEvents.LengthUnit.values())).isEqualTo(names(LengthUnit.values()));
  }

  @Test
  void isServedByAProcessorThatCompilersAndGradleFind() throws IOException {
    String processor = ThingModelEventsProcessor.class.getName();

    assertThat(resource("services/javax.annotation.processing.Processor").strip())
        .isEqualTo(processor);
    assertThat(resource("gradle/incremental.annotation.processors").strip())
        .isEqualTo(processor + ",aggregating");
  }

  private static String resource(String name) throws IOException {
    ClassLoader loader = ThingModelEventsProcessor.class.getClassLoader();
    var own =
        loader
            .resources("META-INF/" + name)
            .filter(url -> url.getPath().contains("/codegen/target/"))
            .findFirst()
            .orElseThrow();
    try (InputStream in = own.openStream()) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Stream<String> members(Class<?> annotation) {
    return Arrays.stream(annotation.getDeclaredMethods()).map(Method::getName);
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.toString(constants);
  }
}
