package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.maven.PluginDescriptor.Goal;
import io.github.enoscodegen.maven.PluginDescriptor.Parameter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * {@code docs/goals.md} tells of every goal and parameter what the plugin's descriptor tells.
 *
 * <p>The build writes the descriptor twice: one for Maven, in plain text, and one for documents, in
 * HTML.
 *
 * <p>{@code -Dcases.rewrite=true} rewrites the page; review the difference like code.
 */
class GoalsDocumentTest {

  private static final Path PAGE = Path.of("../docs/goals.md");
  private static final Path FOR_MAVEN = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Path FOR_DOCUMENTS = Path.of("target/plugin-enhanced.xml");
  private static final boolean REWRITE = Boolean.getBoolean("cases.rewrite");

  static Stream<Goal> goals() throws Exception {
    return PluginDescriptor.read(FOR_DOCUMENTS).goals().stream();
  }

  /** Those of the goals that are ours. */
  static Stream<Goal> ownGoals() throws Exception {
    return goals().filter(goal -> !goal.isHelp());
  }

  static Stream<Arguments> parameters() throws Exception {
    return ownGoals()
        .flatMap(
            goal ->
                goal.editable().stream()
                    .map(each -> Arguments.of(goal.name() + ":" + each.name(), goal, each)));
  }

  @Test
  void thePageTellsWhatTheDescriptorTells() throws Exception {
    String expected = GoalsPage.of(PluginDescriptor.read(FOR_DOCUMENTS));
    if (REWRITE && !(Files.exists(PAGE) && Files.readString(PAGE).equals(expected))) {
      Files.writeString(PAGE, expected);
      System.out.println("rewrote " + PAGE);
    }
    assertThat(PAGE).as("-Dcases.rewrite=true rewrites it").content().isEqualTo(expected);
  }

  @Test
  void bothDescriptorsTellOfTheSame() throws Exception {
    assertThat(outline(FOR_DOCUMENTS)).isNotEmpty().isEqualTo(outline(FOR_MAVEN));
  }

  @Test
  void goalsAreCalledByAShortName() throws Exception {
    assertThat(PluginDescriptor.read(FOR_MAVEN).prefix()).isEqualTo("enos-codegen");
  }

  @ParameterizedTest
  @MethodSource("goals")
  void everyGoalIsDescribedAndThreadSafe(Goal goal) {
    assertThat(goal.description()).isNotBlank();
    assertThat(goal.threadSafe()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ownGoals")
  void everyGoalHasAPhase(Goal goal) {
    assertThat(goal.phase()).isNotBlank();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parameters")
  void everyParameterHasADescriptionOfItsOwn(String name, Goal goal, Parameter parameter) {
    assertThat(parameter.description()).isNotBlank();
    assertThat(goal.editable())
        .filteredOn(other -> other.description().equals(parameter.description()))
        .containsExactly(parameter);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parameters")
  void everyParameterHasAnExampleThatCanBeCopied(String name, Goal goal, Parameter parameter)
      throws Exception {
    List<String> examples = HtmlDescription.of(parameter.description()).code();

    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(element(example)).isEqualTo(parameter.name());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parameters")
  void everyPropertyBeginsWithTheNameOfThePlugin(String name, Goal goal, Parameter parameter) {
    assertThat(parameter.property().orElse("enos-codegen.")).startsWith("enos-codegen.");
    assertThat(parameter.expression())
        .satisfiesAnyOf(
            expression -> assertThat(expression).isEmpty(),
            expression -> assertThat(expression).matches("\\$\\{[A-Za-z.-]+}"));
  }

  @ParameterizedTest
  @MethodSource("ownGoals")
  void noPropertySetsWhatUsersMayNotSet(Goal goal) {
    assertThat(goal.parameters())
        .filteredOn(parameter -> !parameter.editable())
        .allMatch(parameter -> parameter.property().isEmpty());
  }

  /** The name of the element that an example is. */
  private static String element(String example) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(example)))
        .getDocumentElement()
        .getTagName();
  }

  private static List<String> outline(Path descriptor) throws Exception {
    return PluginDescriptor.read(descriptor).goals().stream()
        .flatMap(goal -> goal.parameters().stream().map(each -> outline(goal, each)))
        .toList();
  }

  /** Without what is written in another way: the description, and the types of items. */
  private static String outline(Goal goal, Parameter parameter) {
    return List.of(
            goal.name(),
            goal.phase(),
            goal.resolution(),
            goal.threadSafe(),
            parameter.name(),
            parameter.required(),
            parameter.editable(),
            parameter.since(),
            parameter.defaultValue(),
            parameter.expression())
        .toString();
  }
}
