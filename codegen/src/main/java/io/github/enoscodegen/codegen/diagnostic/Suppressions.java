package io.github.enoscodegen.codegen.diagnostic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The suppressions of a run, and which of them were of use. Not thread-safe. */
final class Suppressions {

  private static final List<String> WARNINGS =
      Arrays.stream(Rule.values()).filter(Suppressions::isSuppressible).map(Rule::name).toList();

  private final List<Suppression> all;
  private final Set<Suppression> matched = new HashSet<>();

  Suppressions(List<Suppression> all) {
    this.all = all;
  }

  private static boolean isSuppressible(Rule rule) {
    return rule.severity() == Severity.WARNING && rule != Rule.UNMATCHED_SUPPRESSION;
  }

  /** Whether a complaint is one that the user knows of. */
  boolean suppress(Rule rule, SourcePosition position) {
    List<Suppression> matching =
        isSuppressible(rule)
            ? all.stream().filter(s -> s.matches(rule, position.path())).toList()
            : List.of();
    matched.addAll(matching);
    return !matching.isEmpty();
  }

  /** Tells of every suppression that cannot work, with its place in the list. */
  void reportBad(Report report) {
    forEach((suppression, place) -> reportBad(suppression, place, report));
  }

  /** Tells of every suppression that was of no use, but for those of rules not looked at. */
  void reportUnmatched(Predicate<Rule> notLookedAt, Report report) {
    Set<String> others =
        Arrays.stream(Rule.values())
            .filter(notLookedAt)
            .map(Rule::name)
            .collect(Collectors.toSet());
    forEach(
        (suppression, place) -> {
          if (!matched.contains(suppression) && !others.contains(suppression.rule())) {
            report.accept(
                Rule.UNMATCHED_SUPPRESSION,
                place,
                "Nothing was suppressed by this. Remove it, or correct its path.");
          }
        });
  }

  private static void reportBad(Suppression suppression, SourcePosition place, Report report) {
    String rule = suppression.rule();
    if (!WARNINGS.contains(rule)) {
      report.accept(Rule.BAD_SUPPRESSION, place, noWarning(rule));
    }
    if (suppression.reason().isBlank()) {
      report.accept(
          Rule.BAD_SUPPRESSION, place, "The reason is missing. Write why this may be passed over.");
    }
  }

  private static String noWarning(String rule) {
    boolean isRule = Arrays.stream(Rule.values()).anyMatch(r -> r.name().equals(rule));
    return isRule
        ? "'%s' cannot be suppressed. Correct what is wrong.".formatted(rule)
        : "'%s' is no rule. %s".formatted(rule, NearestName.hint(rule, WARNINGS));
  }

  private void forEach(BiConsumer<Suppression, SourcePosition> action) {
    SettingLines lines = new SettingLines("suppressions", all);
    IntStream.range(0, all.size())
        .forEach(index -> action.accept(all.get(index), lines.position(index)));
  }

  /** Takes a complaint. */
  @FunctionalInterface
  interface Report {
    void accept(Rule rule, SourcePosition position, String message);
  }
}
