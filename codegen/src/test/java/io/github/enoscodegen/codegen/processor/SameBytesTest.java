package io.github.enoscodegen.codegen.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.CaseRequest;
import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.NameMapping;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.write.DirectorySink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether Maven or a compiler runs the engine, the same model gives the same bytes. */
class SameBytesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir Path folder;
  @TempDir Path directory;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("javac gives the bytes of the directory")
  void javacGivesTheBytesOfTheDirectory(Path golden) throws Exception {
    AnnotatedProject project =
        AnnotatedProject.forJavac(folder).options("-Xlint:all,-processing", "-Werror");

    assertThat(generate(project, golden))
        .isEqualTo(inDirectory(CaseRequest.in(golden)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("ECJ gives the bytes of the directory")
  void ecjGivesTheBytesOfTheDirectory(Path golden) throws Exception {
    AnnotatedProject project = AnnotatedProject.forEcj(folder).options("-nowarn");

    assertThat(generate(project, golden))
        .isEqualTo(inDirectory(CaseRequest.in(golden)))
        .isNotEmpty();
  }

  @Test
  void severalModelsGiveTheBytesOfTheDirectoryInAnotherLanguageToo() throws Exception {
    Path pump = CASES.resolve("every-type-export/model.json");
    Path fan = CASES.resolve("deprecated-and-translated/model.json");
    AnnotatedProject project =
        AnnotatedProject.forJavac(folder)
            .annotation("value = {\"pump.json\", \"fan.json\"}, locale = \"zh_CN\"")
            .file("pump.json", Files.readString(pump))
            .file("fan.json", Files.readString(fan));
    CodegenRequest request =
        CodegenRequest.of(
            List.of(ModelFile.at("x/pump.json", pump), ModelFile.at("y/fan.json", fan)),
            new PlanOptions("com.acme", "zh_CN", List.of(), EventFilter.ALL));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).isEqualTo(inDirectory(request)).hasSizeGreaterThan(4);
  }

  @Test
  void findsTheCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(5);
  }

  private static Map<String, String> generate(AnnotatedProject project, Path golden)
      throws Exception {
    project
        .annotation(annotation(CaseRequest.in(golden)))
        .file("models/model.json", Files.readString(golden.resolve("model.json")))
        .options("-A" + ModelSearch.OPTION + "=" + project.at("models"));
    assertThat(project.compile()).isEmpty();
    return project.generatedSources();
  }

  private Map<String, String> inDirectory(CodegenRequest request) throws Exception {
    Path sources = directory.resolve("sources");
    EventCodegen.run(request, DirectorySink.at(sources, directory.resolve("sources.list")));
    return AnnotatedProject.filesIn(sources);
  }

  /** What a user writes to ask for the same. */
  private static String annotation(CodegenRequest request) {
    List<NameMapping> names = request.planOptions().names();
    return """
    value = "model.json",
    maxLengthUnit = io.github.enoscodegen.ThingModelEvents.LengthUnit.%s,
    names = {%s},
    includeEvents = {%s},
    excludeEvents = {%s}"""
        .formatted(
            request.readOptions().lengthUnit(),
            names.stream().map(SameBytesTest::name).collect(joining(",\n")),
            literals(request.planOptions().events().includes()),
            literals(request.planOptions().events().excludes()));
  }

  private static String literals(List<String> texts) {
    return texts.stream().map(text -> "\"" + text + "\"").collect(joining(", "));
  }

  private static String name(NameMapping name) {
    return """
    @io.github.enoscodegen.ThingModelEvents.Name(model = "%s", of = "%s", as = "%s")"""
        .formatted(name.modelId(), name.element(), name.javaName());
  }
}
