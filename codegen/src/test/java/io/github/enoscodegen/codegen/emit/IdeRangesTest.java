package io.github.enoscodegen.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.Compilation;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.IdeRanges;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeRangesTest {

  private static final Path MODEL =
      Path.of("src/test/resources/cases/every-type-export/model.json");

  @TempDir Path classes;

  @ParameterizedTest
  @CsvSource({
    "JETBRAINS, org.jetbrains.annotations, Range",
    "CHECKER_FRAMEWORK, org.checkerframework.common.value.qual, IntRange"
  })
  void tellsAnIdeTheRangeOfAnInt(IdeRanges ranges, String packageName, String name)
      throws Exception {
    Map<String, String> sources = new TreeMap<>(generate(ranges));

    assertThat(sources.get("com/acme/pump/HighTemp.java"))
        .containsPattern(
            "@IntRange\\(\\s*min = 0,\\s*max = 5\\s*\\)\\s*@[\\w.]*"
                + name
                + "\\(\\s*from = 0,\\s*to = 5\\s*\\)\\s*int stage");

    sources.put(packageName.replace('.', '/') + "/" + name + ".java", stub(packageName, name));
    Compilation.of(sources, classes);
  }

  @Test
  void saysNothingUnlessAsked() throws Exception {
    assertThat(generate(IdeRanges.NONE).values())
        .noneMatch(source -> source.contains("jetbrains") || source.contains("checkerframework"));
  }

  private static Map<String, String> generate(IdeRanges ranges) throws Exception {
    PlanOptions options = new PlanOptions("com.acme", "", List.of(), EventFilter.ALL, ranges);
    List<SourceFile> files = new ArrayList<>();
    EventCodegen.run(
        CodegenRequest.of(List.of(ModelFile.at("model.json", MODEL)), options), files::addAll);
    return files.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::content));
  }

  /** Stands in for the jar that a project adds. */
  private static String stub(String packageName, String name) {
    return """
        package %s;

        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
        public @interface %s {
          long from();

          long to();
        }
        """
        .formatted(packageName, name);
  }
}
