package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SettingLines;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Complains about entries of a filter that match no event, and of excludes that leave nothing.
 *
 * @param models all models of a run
 */
record EventFilterCheck(List<ThingModel> models, Diagnostics diagnostics) {

  /** An exclude need not match an event that is included. */
  void check(EventFilter filter) {
    List<String> excludes = filter.excludes();
    SettingLines excludeLines = new SettingLines("excludeEvents", excludes);
    int unmatched =
        check(filter.includes(), new SettingLines("includeEvents", filter.includes()))
            + check(excludes, excludeLines);
    ChosenEvents chosen = new ChosenEvents(filter);
    if (unmatched == 0 && !excludes.isEmpty() && models.stream().noneMatch(chosen::hasPackage)) {
      diagnostics.report(
          Rule.NO_EVENT_LEFT,
          excludeLines.position(0),
          "The excludes leave no event at all. Remove what excludes too much.");
    }
  }

  /** Tells of each entry that matches nothing, and how many these are. */
  private int check(List<String> entries, SettingLines lines) {
    int[] unmatched =
        IntStream.range(0, entries.size())
            .filter(index -> !matches(entries.get(index), models))
            .toArray();
    for (int index : unmatched) {
      diagnostics.report(
          Rule.UNMATCHED_EVENT,
          lines.position(index),
          "'%s' matches no event. %s".formatted(entries.get(index), hint(entries.get(index))));
    }
    return unmatched.length;
  }

  private static boolean matches(String entry, List<ThingModel> models) {
    EventPattern pattern = EventPattern.of(entry);
    return models.stream().anyMatch(pattern::matchesAny);
  }

  private String hint(String entry) {
    List<String> names = models.stream().flatMap(model -> names(model, entry)).toList();
    return names.isEmpty()
        ? "The models have no events."
        : NearestName.hint(entry, names.stream().distinct().toList());
  }

  /** What would match instead: with the model if the entry has one, and with its asterisks. */
  private static Stream<String> names(ThingModel model, String entry) {
    String prefix = entry.contains("/") ? model.id() + "/" : "";
    String similar = prefix + EventPattern.of(entry).event();
    return Stream.concat(
        Stream.of(similar).filter(name -> matches(name, List.of(model))),
        model.events().stream().map(event -> prefix + event.identifier()));
  }
}
