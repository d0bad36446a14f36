package io.github.enoscodegen.codegen.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RandomModelsTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void breaksNoRuleOfModelsOrJavaNames(long seed) throws ModelRejectedException {
    ThingModel rest = RandomModels.of(Form.REST, ModelSize.ANY, seed);
    ThingModel export = RandomModels.of(Form.EXPORT, ModelSize.ANY, seed);

    assertThat(complaints(RestDocument.of(rest, RestStyle.of(seed)), seed)).isEmpty();
    assertThat(complaints(ExportDocument.of(export), seed)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void keepsToTheSize(long seed) {
    ThingModel model = RandomModels.of(Form.EXPORT, ModelSize.ONE_EVENT, seed);

    assertThat(model.events()).hasSize(1);
    assertThat(model.events().get(0).outputs()).hasSizeLessThanOrEqualTo(4);
    assertThat(model.attributes()).isEmpty();
    assertThat(model.measurepoints()).isEmpty();
    assertThat(model.services()).isEmpty();
  }

  @Test
  void aSeedIsAModelWhateverTheLocale() {
    Locale locale = Locale.getDefault();
    ThingModel here = RandomModels.of(Form.EXPORT, ModelSize.ANY, 7);
    try {
      Locale.setDefault(new Locale("tr", "TR")); // whose upper case of i has a dot

      ThingModel there = RandomModels.of(Form.EXPORT, ModelSize.ANY, 7);

      assertThat(ExportDocument.of(there)).isEqualTo(ExportDocument.of(here));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void otherSeedsAreOtherModels() {
    assertThat(seeds().mapToObj(seed -> RandomModels.of(Form.REST, ModelSize.ANY, seed)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 1, 1, 1",
    "2, 1, 1, 1, 1",
    "0, 1, -1, 1, 1",
    "0, 1, 1, 0, 1",
    "0, 1, 1, 1, -1"
  })
  void noModelHasASizeBelowNothing(
      int leastEvents, int mostEvents, int mostParameters, int mostItems, int mostOthers) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ModelSize(leastEvents, mostEvents, mostParameters, mostItems, mostOthers))
        .withMessageStartingWith("No model has " + leastEvents + " to " + mostEvents + " events");
  }

  private static List<Diagnostic> complaints(String document, long seed)
      throws ModelRejectedException {
    List<ModelFile> files = List.of(ModelFile.of("seed-" + seed + ".json", document));
    return EventCodegen.check(CodegenRequest.of(files, PlanOptions.in("com.acme")));
  }
}
