package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.payload.EventPayloads;
import io.github.enoscodegen.codegen.plan.PackagePlan;
import io.github.enoscodegen.codegen.plan.PackagePlan.EventPlan;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.plan.Planner;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.codegen.read.ReadOptions;
import io.github.enoscodegen.codegen.specimen.ExportDocument;
import io.github.enoscodegen.codegen.specimen.Form;
import io.github.enoscodegen.codegen.specimen.ModelSize;
import io.github.enoscodegen.codegen.specimen.RandomModels;
import io.github.enoscodegen.codegen.specimen.RestDocument;
import io.github.enoscodegen.codegen.specimen.RestStyle;
import io.github.enoscodegen.testkit.values.SampleEvents;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A thing model, as it is read from its document, with what is generated from it.
 *
 * @param name where it comes from, such as {@code EXPORT model of seed 7, lengths in BYTES}
 * @param model as it is read
 * @param plan the names of its classes and members
 * @param sources its classes, by path
 * @param samples events of it
 * @param payloads what its events may hold
 */
record GeneratedModel(
    String name,
    ThingModel model,
    PackagePlan plan,
    Map<String, String> sources,
    SampleEvents samples,
    EventPayloads payloads) {

  private static final ModelSize SIZE = new ModelSize(1, 3, 6, 6, 0);

  /** One in four is of the form that states hardly any limits; in one in three bytes count. */
  static GeneratedModel ofSeed(long seed) throws Exception {
    Form form = Math.floorMod(seed, 4) == 0 ? Form.REST : Form.EXPORT;
    LengthUnit unit = Math.floorMod(seed, 3) == 0 ? LengthUnit.BYTES : LengthUnit.CHARACTERS;
    ThingModel model = RandomModels.of(form, SIZE, seed);
    String document =
        form == Form.REST ? RestDocument.of(model, RestStyle.of(seed)) : ExportDocument.of(model);
    String name = form + " model of seed " + seed + ", lengths in " + unit;
    String packageName = "com.acme.seed" + (seed < 0 ? "_" : "") + Math.abs(seed);
    return of(name, document, unit, packageName);
  }

  static GeneratedModel of(String name, String document, LengthUnit unit, String basePackage)
      throws Exception {
    ModelFile file = ModelFile.of(name, document);
    ReadOptions readOptions = new ReadOptions(unit);
    PlanOptions planOptions = PlanOptions.in(basePackage);
    Map<String, String> sources = new TreeMap<>();
    EventCodegen.run(
        new CodegenRequest(List.of(file), readOptions, planOptions, DiagnosticPolicy.DEFAULT),
        written -> written.forEach(source -> sources.put(source.path(), source.content())));
    Diagnostics diagnostics = new Diagnostics();
    List<ThingModel> models = ModelReader.read(file, readOptions, diagnostics);
    PackagePlan plan = Planner.plan(models, planOptions, diagnostics).get(0);
    diagnostics.stopOnErrors();
    ThingModel model = models.get(0);
    return new GeneratedModel(
        name, model, plan, sources, SampleEvents.of(model), EventPayloads.of(model));
  }

  EventPlan event(String identifier) {
    return plan.events().stream()
        .filter(event -> event.identifier().equals(identifier))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return name;
  }
}
