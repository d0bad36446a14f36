package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.specimen.ExportDocument;
import io.github.enoscodegen.codegen.specimen.Form;
import io.github.enoscodegen.codegen.specimen.ModelSize;
import io.github.enoscodegen.codegen.specimen.RandomModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Generated sources by path, from the models that many tests use. */
final class GeneratedSources {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final ModelSize SMALL = new ModelSize(1, 2, 6, 6, 1);

  /** From the model of a folder, with the settings beside it. */
  static Map<String, String> in(Path folder) throws Exception {
    return of(CaseRequest.in(folder));
  }

  /** From a text that states models; their packages are under {@code com.acme}. */
  static Map<String, String> of(String model) throws Exception {
    return of(List.of(ModelFile.of("model.json", model)), "com.acme");
  }

  /** From files, under a package. */
  static Map<String, String> of(List<ModelFile> files, String basePackage) throws Exception {
    return of(CodegenRequest.of(files, PlanOptions.in(basePackage)));
  }

  static Map<String, String> of(CodegenRequest request) throws Exception {
    Map<String, String> sources = new TreeMap<>();
    EventCodegen.run(
        request, written -> written.forEach(file -> sources.put(file.path(), file.content())));
    return sources;
  }

  /** From all the golden cases. */
  static Map<String, String> cases() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (Path folder : caseFolders()) {
      sources.putAll(in(folder));
    }
    return sources;
  }

  static List<Path> caseFolders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** From small models made up from the seeds below a number, each in a package of its own. */
  static Map<String, String> specimens(int seeds) throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (int seed = 0; seed < seeds; seed++) {
      List<ModelFile> files = List.of(specimen(seed));
      sources.putAll(of(files, "com.acme.seed" + seed));
    }
    return sources;
  }

  /** A small model made up from a seed, with everything that a model can state. */
  static ModelFile specimen(long seed) {
    ThingModel model = RandomModels.of(Form.EXPORT, SMALL, seed);
    return ModelFile.of("seed" + seed + ".json", ExportDocument.of(model));
  }

  private GeneratedSources() {}
}
