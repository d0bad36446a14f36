package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SettingLines;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Holds payload files against thing models as EnOS would, as far as its pages tell: the request
 * ("Historical Event Integration", "Upload Events"), its records, and their events.
 */
public final class PayloadChecks {

  /**
   * Reports whatever EnOS would refuse, and what its pages leave in doubt.
   *
   * @param models obey the rules of package {@code check}; their order does not matter
   */
  public static void check(
      PayloadSamples samples, List<ThingModel> models, Diagnostics diagnostics) {
    CandidateModels candidates = CandidateModels.of(models, samples.forms(), diagnostics);
    DocumentReader reader = new DocumentReader(candidates.identifiers(), diagnostics);
    forEach(
        samples,
        diagnostics,
        (folder, document) ->
            Batch.of(reader.read(document)).forEach(b -> candidates.judge(b, folder)));
  }

  /**
   * Reports what is wrong with payloads whatever the models are, and that no more could be said.
   */
  public static void checkWithoutModels(PayloadSamples samples, Diagnostics diagnostics) {
    DocumentReader reader = new DocumentReader(List.of(), diagnostics);
    forEach(samples, diagnostics, (folder, document) -> reader.read(document));
    List<String> names = sorted(samples).stream().map(file -> file.file().name()).toList();
    if (!names.isEmpty()) {
      diagnostics.report(
          Rule.PAYLOADS_NOT_JUDGED,
          new SettingLines("payloads", names).position(0),
          "The events in %d payload %s were not held against the thing models, which are wrong. Correct these first."
              .formatted(names.size(), names.size() == 1 ? "file" : "files"));
    }
  }

  private static void forEach(
      PayloadSamples samples, Diagnostics diagnostics, BiConsumer<String, PayloadDocument> action) {
    for (PayloadFile file : sorted(samples)) {
      file.file()
          .text(diagnostics)
          .ifPresent(
              text ->
                  PayloadDocument.allOf(text, diagnostics)
                      .forEach(document -> action.accept(file.folder(), document)));
    }
  }

  private static List<PayloadFile> sorted(PayloadSamples samples) {
    return samples.files().stream()
        .sorted(Comparator.comparing((PayloadFile file) -> file.file().name()))
        .toList();
  }

  private PayloadChecks() {}
}
