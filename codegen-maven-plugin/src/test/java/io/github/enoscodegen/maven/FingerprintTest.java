package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Suppression;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.IdeRanges;
import io.github.enoscodegen.codegen.plan.NameMapping;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

  private static final ModelFile PUMP = ModelFile.of("pump.json", "{}");
  private static final PlanOptions OPTIONS = PlanOptions.in("com.acme");
  private static final CodegenRequest REQUEST = CodegenRequest.of(List.of(PUMP), OPTIONS);

  @Test
  void isTheSameForTheSame() {
    CodegenRequest again =
        CodegenRequest.of(List.of(ModelFile.of("pump.json", "{}")), PlanOptions.in("com.acme"));

    assertThat(Fingerprint.of("a", REQUEST)).isEqualTo(Fingerprint.of("a", again));
  }

  @ParameterizedTest
  @MethodSource
  void everyOptionCounts(CodegenRequest other) {
    assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(REQUEST));
  }

  static Stream<CodegenRequest> everyOptionCounts() {
    EventFilter pumpOnly = new EventFilter(List.of("pump/*"), List.of());
    EventFilter notPump = new EventFilter(List.of(), List.of("pump/*"));
    List<NameMapping> names = List.of(new NameMapping("pump", "", "pompe"));
    List<Suppression> known = List.of(new Suppression("MISSPELT_MEMBER", "", "ours"));
    return Stream.of(
        CodegenRequest.of(List.of(ModelFile.of("pump.json", "[]")), OPTIONS),
        CodegenRequest.of(List.of(), OPTIONS),
        CodegenRequest.of(List.of(PUMP, PUMP), OPTIONS),
        with(new PlanOptions("com.acme2", "", List.of(), EventFilter.ALL)),
        with(new PlanOptions("com.acme", "zh_CN", List.of(), EventFilter.ALL)),
        with(new PlanOptions("com.acme", "", names, EventFilter.ALL)),
        with(new PlanOptions("com.acme", "", List.of(), pumpOnly)),
        with(new PlanOptions("com.acme", "", List.of(), notPump)),
        with(new PlanOptions("com.acme", "", List.of(), EventFilter.ALL, IdeRanges.JETBRAINS)),
        new CodegenRequest(
            List.of(PUMP), new ReadOptions(LengthUnit.BYTES), OPTIONS, DiagnosticPolicy.DEFAULT),
        new CodegenRequest(
            List.of(PUMP), ReadOptions.DEFAULT, OPTIONS, new DiagnosticPolicy(true, List.of())),
        new CodegenRequest(
            List.of(PUMP), ReadOptions.DEFAULT, OPTIONS, new DiagnosticPolicy(false, known)));
  }

  @Test
  void tellsListsOfTextsApart() {
    assertThat(
            Stream.of(
                    Fingerprint.of("ab", "c"),
                    Fingerprint.of("a", "bc"),
                    Fingerprint.of("abc"),
                    Fingerprint.of(List.of("ab", "c")),
                    Fingerprint.of(List.of("ab"), "c"))
                .distinct())
        .hasSize(5);
  }

  @Test
  void refusesWhatItCannotTakeApart() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(Map.of()));
  }

  private static CodegenRequest with(PlanOptions options) {
    return CodegenRequest.of(List.of(PUMP), options);
  }
}
