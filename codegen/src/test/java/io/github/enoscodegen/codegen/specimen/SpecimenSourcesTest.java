package io.github.enoscodegen.codegen.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.Compilation;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated from the models of seeds compiles without warnings. */
class SpecimenSourcesTest {

  private static final int SEEDS = 20;
  private static final ModelSize SMALL = new ModelSize(1, 2, 6, 6, 1);

  @TempDir Path classes;

  @ParameterizedTest
  @EnumSource(Form.class)
  void compileWithoutWarnings(Form form) throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      sources.putAll(sources(document(form, seed), "seed" + seed));
    }

    assertThat(sources).hasSizeGreaterThan(SEEDS);
    Compilation.of(sources, classes);
  }

  private static String document(Form form, long seed) {
    ThingModel model = RandomModels.of(form, SMALL, seed);
    return switch (form) {
      case REST -> RestDocument.of(model, RestStyle.of(seed));
      case EXPORT -> ExportDocument.of(model);
    };
  }

  /** Each seed has a base package of its own, since two models may have the same id. */
  private static Map<String, String> sources(String document, String name) throws Exception {
    List<ModelFile> files = List.of(ModelFile.of(name + ".json", document));
    Map<String, String> sources = new TreeMap<>();
    EventCodegen.run(
        CodegenRequest.of(files, PlanOptions.in("com.acme." + name)),
        written -> written.forEach(file -> sources.put(file.path(), file.content())));
    return sources;
  }
}
