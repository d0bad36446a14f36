package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds events against the thing model that they are for: the one whose id names their folder; the
 * only one; or the only one that declares them all.
 */
final class CandidateModels {

  private final List<CandidateModel> all;

  /** Of all events that a model declares. */
  private final Set<String> identifiers;

  private final Diagnostics diagnostics;

  private CandidateModels(List<CandidateModel> all, Diagnostics diagnostics) {
    this.all = all;
    this.identifiers =
        all.stream()
            .flatMap(model -> model.events().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    this.diagnostics = diagnostics;
  }

  static CandidateModels of(List<ThingModel> models, WireForms forms, Diagnostics diagnostics) {
    return new CandidateModels(
        models.stream()
            .sorted(Comparator.comparing(ThingModel::id))
            .map(model -> CandidateModel.of(model, forms))
            .toList(),
        diagnostics);
  }

  /** Identifiers of all events that a model declares. */
  Set<String> identifiers() {
    return identifiers;
  }

  /**
   * Reports what does not fit.
   *
   * @param folder the folder of the batch; empty if it has none
   */
  void judge(Batch batch, String folder) {
    List<CandidateModel> candidates = declaring(batch, named(folder));
    if (candidates.size() == 1) {
      batch.events().forEach(event -> judge(event, candidates.get(0)));
      return;
    }
    batch.events().stream()
        .filter(e -> !identifiers.contains(e.name()))
        .forEach(this::reportUnknown);
    if (batch.identifiers().stream().anyMatch(identifiers::contains)) {
      reportUnclear(batch, candidates, folder);
    }
  }

  private List<CandidateModel> named(String folder) {
    List<CandidateModel> named = all.stream().filter(m -> m.id().equals(folder)).toList();
    return named.isEmpty() ? all : named;
  }

  /** Events that no model declares decide nothing, unless there are no others. */
  private List<CandidateModel> declaring(Batch batch, List<CandidateModel> models) {
    List<String> deciding = batch.identifiers().stream().filter(identifiers::contains).toList();
    return models.size() == 1
        ? models
        : models.stream().filter(model -> model.events().containsAll(deciding)).toList();
  }

  private void judge(JsonMember event, CandidateModel model) {
    if (model.declares(event.name())) {
      EventReport.of(event, model, diagnostics);
    } else {
      reportUndeclared(event, model);
    }
  }

  private void reportUndeclared(JsonMember event, CandidateModel model) {
    report(
        event,
        "Thing model '%s' declares no event %s. %s"
            .formatted(model.id(), Shown.text(event.name()), hint(event.name(), model)));
  }

  private String hint(String event, CandidateModel model) {
    return owners(event).stream()
        .findFirst()
        .map(m -> "Model '%s' does; is this payload for that one?".formatted(m.id()))
        .or(() -> near(event, model.events()))
        .or(() -> near(event, identifiers).map(hint -> hint + " Another model declares it."))
        .orElseGet(() -> Shown.choice(model.events()));
  }

  private void reportUnknown(JsonMember event) {
    report(
        event,
        "No thing model declares an event %s. %s"
            .formatted(
                Shown.text(event.name()),
                near(event.name(), identifiers).orElseGet(() -> Shown.choice(identifiers))));
  }

  private static Optional<String> near(String event, Set<String> identifiers) {
    return NearestName.find(event, identifiers).map("Did you mean '%s'?"::formatted);
  }

  private void report(JsonMember event, String message) {
    diagnostics.report(Rule.UNKNOWN_EVENT, event.namePosition(), message);
  }

  private void reportUnclear(Batch batch, List<CandidateModel> candidates, String folder) {
    String message =
        candidates.isEmpty()
            ? "No thing model declares all of these events: %s. Write a payload for each model, or put the file"
                .formatted(owners(batch))
            : "Thing models %s declare these events. Put the file".formatted(ids(candidates));
    diagnostics.report(
        Rule.UNCLEAR_MODEL,
        batch.position(),
        message
            + " into a folder of the payload folder that has the model's id as its name."
            + nearFolder(folder));
  }

  private String owners(Batch batch) {
    return Shown.list(
        batch.identifiers().stream()
            .filter(identifiers::contains)
            .map(event -> "'%s' is of %s".formatted(event, ids(owners(event))))
            .toList());
  }

  private List<CandidateModel> owners(String event) {
    return all.stream().filter(model -> model.declares(event)).toList();
  }

  private String nearFolder(String folder) {
    return NearestName.find(folder, all.stream().map(CandidateModel::id).toList())
        .filter(id -> !id.equals(folder))
        .map(id -> " Is '%s' meant to be '%s'?".formatted(folder, id))
        .orElse("");
  }

  private static String ids(List<CandidateModel> models) {
    return Shown.list(models.stream().map(model -> "'" + model.id() + "'").toList());
  }
}
