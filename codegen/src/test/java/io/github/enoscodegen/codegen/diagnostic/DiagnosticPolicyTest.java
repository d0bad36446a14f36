package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticPolicyTest {

  private static final SourceText PUMP = SourceText.of("pump.json", "0123456789");
  private static final ModelPath A = ModelPath.TOP.member("events").member("a");

  @ParameterizedTest
  @EnumSource
  void takesRulesAsTheyAre(Rule rule) {
    assertThat(DiagnosticPolicy.DEFAULT.severity(rule)).isEqualTo(rule.severity());
  }

  @ParameterizedTest
  @EnumSource
  void makesEveryWarningAnErrorOnDemand(Rule rule) {
    assertThat(new DiagnosticPolicy(true, List.of()).severity(rule)).isEqualTo(Severity.ERROR);
  }

  @Test
  void keepsItsSuppressionsToItself() {
    List<Suppression> suppressions = new ArrayList<>();
    DiagnosticPolicy policy = new DiagnosticPolicy(false, suppressions);
    suppressions.add(new Suppression("MISSPELT_MEMBER", "", "known"));

    assertThat(policy.suppressions()).isEmpty();
  }

  @Test
  void goesOnWithWarnings() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(Rule.MISSPELT_MEMBER, at(3), "x");

    assertThatCode(diagnostics::stopOnErrors).doesNotThrowAnyException();
    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void stopsOnWarningsThatAreErrors() {
    Diagnostics diagnostics = new Diagnostics(new DiagnosticPolicy(true, List.of()));
    diagnostics.report(Rule.MISSPELT_MEMBER, at(3), "x");

    ModelRejectedException rejection =
        catchThrowableOfType(ModelRejectedException.class, diagnostics::stopOnErrors);

    assertThat(rejection).hasMessageStartingWith("pump.json:1:4: error: x [MISSPELT_MEMBER]\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hidesWhatIsSuppressedAlsoWhereWarningsAreErrors(boolean warningsAsErrors) {
    Diagnostics diagnostics =
        new Diagnostics(
            new DiagnosticPolicy(
                warningsAsErrors, List.of(new Suppression("MISSPELT_MEMBER", "", "known"))));
    diagnostics.report(Rule.MISSPELT_MEMBER, at(3), "x");
    diagnostics.reportUnmatchedSuppressions();

    assertThat(diagnostics.inReadingOrder()).isEmpty();
    assertThatCode(diagnostics::stopOnErrors).doesNotThrowAnyException();
  }

  @Test
  void leavesSuppressionsForPayloadsToRunsWithPayloads() {
    Suppression payloads = new Suppression("VERSION_DEPENDENT", "", "known");
    Suppression models = new Suppression("MISSPELT_MEMBER", "", "known");
    Diagnostics withoutPayloads = with(payloads, models);
    Diagnostics withPayloads = with(payloads, models);

    withoutPayloads.reportUnmatchedSuppressionsOfModels();
    withPayloads.reportUnmatchedSuppressions();

    assertThat(lines(withoutPayloads)).containsExactly(2);
    assertThat(lines(withPayloads)).containsExactly(1, 2);
  }

  @Test
  void hidesOnlyTheRuleAndThePathThatAreNamed() {
    Diagnostics diagnostics = with(new Suppression("MISSPELT_MEMBER", "events.a", "known"));
    diagnostics.report(Rule.MISSPELT_MEMBER, PUMP.position(1, A.member("b")), "hidden");
    diagnostics.report(Rule.MISSPELT_MEMBER, PUMP.position(2, ab()), "elsewhere");
    diagnostics.report(Rule.TOO_MANY_FEATURES, PUMP.position(3, A), "another rule");

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::message)
        .containsExactly("elsewhere", "another rule");
  }

  @Test
  void refusesASuppressionWithoutAReason() {
    assertThat(with(new Suppression("MISSPELT_MEMBER", "", " \t")).inReadingOrder())
        .extracting(Diagnostic::summary)
        .containsExactly(
            "suppressions:1:1: error: The reason is missing."
                + " Write why this may be passed over. [BAD_SUPPRESSION]");
  }

  @Test
  void refusesAnUnknownRuleAndNamesTheNearestThatGivesWarnings() {
    assertThat(with(new Suppression("MISPELT_MEMBER", "", "known")).inReadingOrder())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            suppressions:1:1: error: 'MISPELT_MEMBER' is no rule. Did you mean 'MISSPELT_MEMBER'? [BAD_SUPPRESSION]
                MISPELT_MEMBER: known
                ^""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "misspelt-member-of-something"})
  void listsTheRulesThatGiveWarningsWhereNoneIsNear(String rule) {
    assertThat(with(new Suppression(rule, "", "known")).inReadingOrder())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .startsWith("'" + rule + "' is no rule. Valid: ")
        .contains("MISSPELT_MEMBER")
        .doesNotContain("NOT_JSON");
  }

  @ParameterizedTest
  @EnumSource
  void refusesToSuppressErrors(Rule rule) {
    Diagnostics diagnostics = with(new Suppression(rule.name(), "", "known"));
    diagnostics.report(rule, at(1), "The complaint.");

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::message)
        .isEqualTo(
            rule.severity() == Severity.WARNING && rule != Rule.UNMATCHED_SUPPRESSION
                ? List.of()
                : List.of(
                    "The complaint.",
                    "'" + rule + "' cannot be suppressed. Correct what is wrong."));
  }

  @Test
  void warnsOfSuppressionsThatAreOfNoUse() {
    Diagnostics diagnostics =
        with(
            new Suppression("MISSPELT_MEMBER", "events.a", "first"),
            new Suppression("MISSPELT_MEMBER", "events.ab", "second"),
            new Suppression("TOO_MANY_FEATURES", "", "third\nand more"));
    diagnostics.report(Rule.MISSPELT_MEMBER, PUMP.position(2, ab()), "x");
    diagnostics.reportUnmatchedSuppressions();

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            suppressions:1:1: warning: Nothing was suppressed by this. Remove it, or correct its path. [UNMATCHED_SUPPRESSION]
                MISSPELT_MEMBER within events.a: first
                ^""",
            """
            suppressions:3:1: warning: Nothing was suppressed by this. Remove it, or correct its path. [UNMATCHED_SUPPRESSION]
                TOO_MANY_FEATURES: third\\u000aand more
                ^""");
    assertThatCode(diagnostics::stopOnErrors).doesNotThrowAnyException();
  }

  @Test
  void countsEachOfSeveralSuppressionsOfOneComplaintAsUsed() {
    Diagnostics diagnostics =
        with(
            new Suppression("MISSPELT_MEMBER", "events.a", "inner"),
            new Suppression("MISSPELT_MEMBER", "events", "outer"));
    diagnostics.report(Rule.MISSPELT_MEMBER, PUMP.position(2, A), "x");
    diagnostics.reportUnmatchedSuppressions();

    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void makesAlsoAnErrorOfASuppressionThatIsOfNoUse() {
    Diagnostics diagnostics =
        new Diagnostics(
            new DiagnosticPolicy(true, List.of(new Suppression("MISSPELT_MEMBER", "x", "y"))));
    diagnostics.reportUnmatchedSuppressions();

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void saysThatItsSourceIsNoFile() {
    Diagnostic complaint = with(new Suppression("x", "", "y")).inReadingOrder().get(0);

    assertThat(complaint.position().source().isFile()).isFalse();
    assertThat(PUMP.isFile()).isTrue();
  }

  private static List<Integer> lines(Diagnostics diagnostics) {
    return diagnostics.inReadingOrder().stream().map(d -> d.position().line()).toList();
  }

  private static Diagnostics with(Suppression... suppressions) {
    return new Diagnostics(new DiagnosticPolicy(false, List.of(suppressions)));
  }

  private static ModelPath ab() {
    return ModelPath.TOP.member("events").member("ab");
  }

  private static SourcePosition at(int offset) {
    return PUMP.position(offset, ModelPath.TOP);
  }
}
