package io.github.enoscodegen.testkit.differential;

import static io.github.enoscodegen.testkit.Models.event;
import static io.github.enoscodegen.testkit.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.payload.Misfit;
import io.github.enoscodegen.codegen.specimen.ExportDocument;
import io.github.enoscodegen.testkit.differential.KeptCases.Kept;
import io.github.enoscodegen.testkit.values.Fault;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All judges agree on {@link KeptCases}. */
class KeptCasesTest {

  private static final List<Kept> CASES =
      Stream.of(
              KeptCases.DECIMALS,
              KeptCases.WHOLE_NUMBERS,
              KeptCases.TEXTS,
              KeptCases.COMPOSITES,
              KeptCases.NAMES,
              KeptCases.UNTYPED)
          .flatMap(List::stream)
          .toList();

  @Test
  void classAndPayloadAndHubAgree() throws Exception {
    Event[] events =
        IntStream.range(0, CASES.size())
            .mapToObj(i -> event("case" + i, CASES.get(i).parameters().toArray(Parameter[]::new)))
            .toArray(Event[]::new);
    String document = ExportDocument.of(model("kept", events));
    List<GeneratedModel> models =
        List.of(GeneratedModel.of("kept cases", document, LengthUnit.CHARACTERS, "com.acme"));
    List<Judgement> judged = Panel.judge(models, model -> samples());

    assertThat(Panel.disagreements(models, judged)).isEmpty();
    assertThat(judged)
        .filteredOn(judgement -> !judgement.isBySetters())
        .hasSameSizeAs(KeptCases.UNTYPED);
  }

  private static List<SampleEvent> samples() {
    return IntStream.range(0, CASES.size())
        .mapToObj(i -> sample("case" + i, CASES.get(i)))
        .toList();
  }

  private static SampleEvent sample(String event, Kept kept) {
    List<Fault> faults =
        kept.paths().stream()
            .map(path -> new Fault(path, Misfit.Kind.OUT_OF_RANGE, "fit"))
            .toList();
    return new SampleEvent(event, kept.name(), kept.outputs(), faults);
  }
}
