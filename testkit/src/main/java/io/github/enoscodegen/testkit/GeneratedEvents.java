package io.github.enoscodegen.testkit;

import io.github.enoscodegen.EventCatalogue;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.ModelDigest;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Holds generated classes against the model files they come from. For tests: a compiler that
 * generates by annotation does not see that a model file has changed, and keeps stale classes.
 *
 * <pre>{@code
 * @Test
 * void theGeneratedClassesAreThoseOfTheModel() {
 *   GeneratedEvents.assertCurrent(PumpEvents.catalogue(), Path.of("models/pump.json"));
 * }
 * }</pre>
 *
 * <p>Without state, so any number of threads may use it.
 */
public final class GeneratedEvents {

  /**
   * Asserts that classes were generated from what a file says now: the same identifiers, data types
   * and constraints. Names and descriptions, which only people read, may differ.
   *
   * @param catalogue the generated classes
   * @param modelFile the file with their model, and perhaps with others
   * @throws AssertionError if they were not, if the file has no such model, or if it cannot be read
   */
  public static void assertCurrent(EventCatalogue catalogue, Path modelFile) {
    // What a maxLength counts is no matter of the file: the classes tell which unit was meant.
    List<String> digests =
        Arrays.stream(LengthUnit.values())
            .map(unit -> digest(catalogue.modelId(), modelFile, new ReadOptions(unit)))
            .toList();
    if (!digests.contains(catalogue.modelDigest())) {
      throw new AssertionError(
          "The classes of model '%s' are not those of %s: they have the digest %s, and the file %s. Generate them again: compile from clean."
              .formatted(catalogue.modelId(), modelFile, catalogue.modelDigest(), digests.get(0)));
    }
  }

  private static String digest(String modelId, Path modelFile, ReadOptions options) {
    List<ThingModel> models = models(modelFile, options);
    return models.stream()
        .filter(model -> model.id().equals(modelId))
        .findFirst()
        .map(ModelDigest::of)
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s has no model '%s', but %s. Name the file of that model."
                        .formatted(
                            modelFile, modelId, models.stream().map(ThingModel::id).toList())));
  }

  private static List<ThingModel> models(Path modelFile, ReadOptions options) {
    try {
      return EventCodegen.readModels(List.of(ModelFile.at(modelFile)), options);
    } catch (ModelRejectedException e) {
      throw new AssertionError(
          "No model can be read from " + modelFile + ":\n" + e.getMessage(), e);
    }
  }

  private GeneratedEvents() {}
}
