package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.check.ModelChecks;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.emit.PackageEmitter;
import io.github.enoscodegen.codegen.emit.SourceFile;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.PackagePlan;
import io.github.enoscodegen.codegen.plan.Planner;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.codegen.write.SourceSink;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** From thing-model files to Java sources. Without state, so any number of threads may use it. */
public final class EventCodegen {

  /**
   * Generates.
   *
   * @param sink takes the sources, and nothing if a model is wrong
   * @throws ModelRejectedException with every complaint of the stage that found errors
   * @throws IOException if the sink cannot take the sources
   */
  public static CodegenResult run(CodegenRequest request, SourceSink sink)
      throws ModelRejectedException, IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<ThingModel> models = read(request.files(), diagnostics);

    List<PackagePlan> plans = Planner.plan(models, request.options(), diagnostics);
    diagnostics.stopOnErrors();

    List<SourceFile> files =
        plans.stream().flatMap(plan -> PackageEmitter.emit(plan).stream()).toList();
    sink.write(files);
    return new CodegenResult(files, diagnostics.inReadingOrder());
  }

  /**
   * Reads and checks models, without generating.
   *
   * @throws ModelRejectedException with every complaint of the stage that found errors
   */
  public static List<ThingModel> readModels(List<ModelFile> files) throws ModelRejectedException {
    return read(files, new Diagnostics());
  }

  private static List<ThingModel> read(List<ModelFile> files, Diagnostics diagnostics)
      throws ModelRejectedException {
    List<ThingModel> models =
        files.stream()
            .sorted(Comparator.comparing(ModelFile::name))
            .flatMap(file -> ModelReader.read(file, diagnostics).stream())
            .toList();
    diagnostics.stopOnErrors();

    models.forEach(model -> ModelChecks.check(model, diagnostics));
    diagnostics.stopOnErrors();
    return models;
  }

  private EventCodegen() {}
}
