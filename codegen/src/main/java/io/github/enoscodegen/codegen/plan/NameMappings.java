package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SettingLines;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** The name mappings of a run. Immutable. */
final class NameMappings {

  private final List<NameMapping> all;
  private final Diagnostics diagnostics;
  private final SettingLines lines;
  private final Map<Subject, Integer> indices = new HashMap<>();

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
    String name = all.get(index).javaName();
    if (!isLegal.test(name)) {
      report(index, "'%s' is %s. Choose another.", name, otherwise);
    } else if (!isFree.test(name)) {
      report(index, "'%s' is a name that generated code needs itself. %s", name, "Choose another.");
    }
    return Optional.of(name).filter(isLegal);
  }

  /** Complains about names for what no model has, whether classes are wanted for it or not. */
  void reportUnmatched(List<ThingModel> models) {
    ModelParts parts = ModelParts.of(models);
    IntStream.range(0, all.size())
        .filter(index -> Objects.equals(indices.get(Subject.of(all.get(index))), index))
        .filter(index -> !parts.has(all.get(index)))
        .forEach(index -> reportUnmatched(index, parts));
  }

  private void reportUnmatched(int index, ModelParts parts) {
    diagnostics.report(
        Rule.UNMATCHED_NAME,
        lines.position(index),
        parts.absence(all.get(index)) + " Correct or remove this name.");
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
