package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.check.ModelChecks;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.emit.PackageEmitter;
import io.github.enoscodegen.codegen.emit.SourceFile;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.payload.PayloadChecks;
import io.github.enoscodegen.codegen.payload.PayloadSamples;
import io.github.enoscodegen.codegen.plan.PackagePlan;
import io.github.enoscodegen.codegen.plan.Planner;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.codegen.read.ReadOptions;
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
    Diagnostics diagnostics = new Diagnostics(request.policy());
    List<PackagePlan> plans = plan(request, diagnostics);
    List<SourceFile> files =
        plans.stream().flatMap(plan -> PackageEmitter.emit(plan).stream()).toList();
    sink.write(files);
    return new CodegenResult(files, diagnostics.inReadingOrder());
  }

  /**
   * Holds models against every rule, those for Java names included, without generating.
   *
   * @return warnings, in reading order
   * @throws ModelRejectedException with every complaint of the stage that found errors
   */
  public static List<Diagnostic> check(CodegenRequest request) throws ModelRejectedException {
    Diagnostics diagnostics = new Diagnostics(request.policy());
    plan(request, diagnostics);
    return diagnostics.inReadingOrder();
  }

  /**
   * Holds models against every rule, and payloads against the models. Where models are wrong, of
   * payloads only that is told which does not depend on models.
   *
   * @return warnings, in reading order
   * @throws ModelRejectedException with every complaint about models and payloads
   */
  public static List<Diagnostic> check(CodegenRequest request, PayloadSamples payloads)
      throws ModelRejectedException {
    Diagnostics diagnostics = new Diagnostics(request.policy());
    diagnostics.stopOnErrors();
    try {
      List<ThingModel> models = read(request.files(), request.readOptions(), diagnostics);
      Planner.plan(models, request.planOptions(), diagnostics);
      PayloadChecks.check(payloads, models, diagnostics);
    } catch (ModelRejectedException e) {
      PayloadChecks.checkWithoutModels(payloads, diagnostics); // the run keeps what e tells
    }
    diagnostics.stopOnErrors();
    diagnostics.reportUnmatchedSuppressions();
    diagnostics.stopOnErrors();
    return diagnostics.inReadingOrder();
  }

  /**
   * Reads models and holds them against every rule of EnOS, in whatever language they are used.
   * Warnings are passed over.
   *
   * @throws ModelRejectedException with every complaint of the stage that found errors
   */
  public static List<ThingModel> readModels(List<ModelFile> files) throws ModelRejectedException {
    return readModels(files, ReadOptions.DEFAULT);
  }

  /**
   * Reads models as a user understands them, and holds them against every rule of EnOS. Warnings
   * are passed over.
   *
   * @throws ModelRejectedException with every complaint of the stage that found errors
   */
  public static List<ThingModel> readModels(List<ModelFile> files, ReadOptions options)
      throws ModelRejectedException {
    return read(files, options, new Diagnostics(DiagnosticPolicy.DEFAULT));
  }

  private static List<PackagePlan> plan(CodegenRequest request, Diagnostics diagnostics)
      throws ModelRejectedException {
    diagnostics.stopOnErrors();
    List<ThingModel> models = read(request.files(), request.readOptions(), diagnostics);
    List<PackagePlan> plans = Planner.plan(models, request.planOptions(), diagnostics);
    diagnostics.stopOnErrors();
    diagnostics.reportUnmatchedSuppressionsOfModels();
    diagnostics.stopOnErrors();
    return plans;
  }

  private static List<ThingModel> read(
      List<ModelFile> files, ReadOptions options, Diagnostics diagnostics)
      throws ModelRejectedException {
    List<ThingModel> models =
        files.stream()
            .sorted(Comparator.comparing(ModelFile::name))
            .flatMap(file -> ModelReader.read(file, options, diagnostics).stream())
            .toList();
    diagnostics.stopOnErrors();
    models.forEach(model -> ModelChecks.check(model, diagnostics));
    diagnostics.stopOnErrors();
    return models;
  }

  private EventCodegen() {}
}
