package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SettingLines;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.ModelDigest;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.ObjectPlanner.Subject;
import io.github.enoscodegen.codegen.plan.PackagePlan.CataloguePlan;
import io.github.enoscodegen.codegen.plan.PackagePlan.EventPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** Decides every Java name and type of a run. */
public final class Planner {

  private final PlanOptions options;
  private final Docs docs;
  private final NameMappings mappings;
  private final ChosenEvents events;
  private final Diagnostics diagnostics;

  private Planner(PlanOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.docs = new Docs(options.locale());
    this.mappings = new NameMappings(options.names(), diagnostics);
    this.events = new ChosenEvents(options.events());
    this.diagnostics = diagnostics;
  }

  /**
   * Plans one package for each model of which the user wants events.
   *
   * @param models checked models
   * @param diagnostics told where names clash, and what the user wants and no model has
   */
  public static List<PackagePlan> plan(
      List<ThingModel> models, PlanOptions options, Diagnostics diagnostics) {
    Planner planner = new Planner(options, diagnostics);
    planner.requirePackage();
    new EventFilterCheck(models, diagnostics).check(options.events());
    List<ThingModel> chosen = models.stream().filter(planner.events::hasPackage).toList();
    planner.requireOwnPackages(chosen);
    List<PackagePlan> plans = chosen.stream().map(planner::plan).toList();
    planner.mappings.reportUnmatched(models);
    return plans;
  }

  private void requirePackage() {
    String name = options.basePackage();
    if (!name.isEmpty() && !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
      diagnostics.report(
          Rule.BAD_NAME,
          new SettingLines("basePackage", List.of(name)).position(0),
          "'%s' is no package that Java allows. Choose another.".formatted(name));
    }
  }

  private void requireOwnPackages(List<ThingModel> models) {
    Map<String, ThingModel> firsts = new HashMap<>();
    for (ThingModel model : models) {
      ThingModel first = firsts.putIfAbsent(packageName(model), model);
      if (first != null) {
        diagnostics.report(
            Rule.PACKAGE_CLASH,
            model.position(),
            "Model '%s' and model '%s' at %s would both go to package %s. %s"
                .formatted(
                    model.id(),
                    first.id(),
                    first.position(),
                    packageName(model),
                    remedy(model, first)));
      }
    }
  }

  /** Settings go by a model's id, and cannot tell two of the same id apart. */
  private static String remedy(ThingModel model, ThingModel first) {
    if (model.id().equals(first.id())) {
      return "Keep one of them: settings cannot tell models of the same id apart.";
    }
    String exclude =
        model.events().isEmpty() ? "" : ", add '" + model.id() + "/*' to excludeEvents";
    return "Give model '%s' another package under names%s, or keep one of them."
        .formatted(model.id(), exclude);
  }

  private String packageName(ThingModel model) {
    String name = naming(model).packageName();
    return options.basePackage().isEmpty() ? name : options.basePackage() + "." + name;
  }

  private Naming naming(ThingModel model) {
    return Naming.ofModel(mappings, model.id());
  }

  private PackagePlan plan(ThingModel model) {
    List<Event> chosen = events.of(model);
    ClassLimits.checkEvents(chosen, diagnostics);
    Scope classNames = new Scope(diagnostics);
    JavaType catalogue =
        JavaType.topLevel(packageName(model), naming(model).modelName() + "Events");
    classNames.claim(
        catalogue.simpleName(),
        naming(model).claimant("Model '" + model.id() + "'", model.position()));
    List<EventPlan> plans = chosen.stream().map(event -> event(event, model, classNames)).toList();
    String digest = ModelDigest.of(model);
    return new PackagePlan(
        new CataloguePlan(
            catalogue,
            model.id(),
            model.organization(),
            digest,
            docs.catalogue(model, chosen.size())),
        plans);
  }

  private EventPlan event(Event event, ThingModel model, Scope classNames) {
    Naming naming = naming(model).of(event.identifier());
    String name = naming.eventName(event.identifier());
    classNames.claim(name, naming.claimant("Event '" + event.identifier() + "'", event.position()));
    String text = event.identifier() + " of model " + model.id();
    Subject subject = new Subject(text, model.id(), event.identifier());
    JavaType type = JavaType.topLevel(packageName(model), name);
    return new EventPlan(
        event.identifier(),
        event.type().name(),
        new ObjectPlanner(subject, type, naming, docs, options.ideRanges(), diagnostics)
            .plan(event.outputs(), docs.event(event, model.id())));
  }
}
