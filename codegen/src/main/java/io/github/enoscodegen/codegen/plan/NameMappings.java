package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SettingLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** The name mappings of a run, and which of them were of use. Not thread-safe. */
final class NameMappings {

  private final List<NameMapping> all;
  private final Diagnostics diagnostics;
  private final SettingLines lines;
  private final Map<Subject, Integer> indices = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  NameMappings(List<NameMapping> all, Diagnostics diagnostics) {
    this.all = all;
    this.diagnostics = diagnostics;
    this.lines = new SettingLines("names", all);
    IntStream.range(0, all.size()).forEach(this::add);
  }

  private void add(int index) {
    NameMapping mapping = all.get(index);
    Integer first = indices.putIfAbsent(Subject.of(mapping), index);
    if (first != null) {
      report(
          index,
          "'%s' is already named at %s.",
          mapping.element(),
          lines.position(first).toString());
    }
  }

  /**
   * The name for an event, a parameter or a key, if the user has chosen one.
   *
   * @param isFree whether generated code leaves a name to the user
   */
  Optional<String> find(String modelId, String element, Predicate<String> isFree) {
    return find(
        modelId,
        element,
        name -> SourceVersion.isIdentifier(name) && !isKeyword(name) && isBearable(name),
        "no name of up to 70 visible characters that Java allows",
        isFree);
  }

  /** The package for a model, if the user has chosen one. */
  Optional<String> findPackage(String modelId) {
    return find(
        modelId,
        "",
        name -> SourceVersion.isName(name, SourceVersion.RELEASE_17) && isBearable(name),
        "no package of up to 70 visible characters that Java allows",
        name -> true);
  }

  private Optional<String> find(
      String modelId,
      String element,
      Predicate<String> isLegal,
      String otherwise,
      Predicate<String> isFree) {
    Integer index = indices.get(new Subject(modelId, element));
    if (index == null) {
      return Optional.empty();
    }
    used.add(index);
    String name = all.get(index).javaName();
    if (!isLegal.test(name)) {
      report(index, "'%s' is %s. Choose another.", name, otherwise);
    } else if (!isFree.test(name)) {
      report(index, "'%s' is a name that generated code needs itself. %s", name, "Choose another.");
    }
    return Optional.of(name).filter(isLegal);
  }

  /** Complains about names for what no model has. */
  void reportUnused() {
    IntStream.range(0, all.size())
        .filter(index -> !used.contains(index))
        .filter(index -> indices.containsValue(index))
        .forEach(this::reportUnused);
  }

  private void reportUnused(int index) {
    NameMapping mapping = all.get(index);
    diagnostics.report(
        Rule.UNMATCHED_NAME,
        lines.position(index),
        "Model '%s' has no '%s'. Correct or remove this name."
            .formatted(mapping.modelId(), mapping.element()));
  }

  private void report(int index, String message, String name, String detail) {
    diagnostics.report(Rule.BAD_NAME, lines.position(index), message.formatted(name, detail));
  }

  /** Class files are named after classes, and file systems have limits; people have eyes. */
  private static boolean isBearable(String name) {
    return name.length() <= JavaNames.LONGEST
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  private static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
  }

  private record Subject(String modelId, String element) {
    static Subject of(NameMapping mapping) {
      return new Subject(mapping.modelId(), mapping.element());
    }
  }
}
