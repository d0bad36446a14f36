package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private static final SourceText PUMP = SourceText.of("b/pump.json", "0123456789\n0123456789");
  private static final SourceText FAN = SourceText.of("a/fan.json", "0123456789");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void sortsByFileThenByPlaceThenByRuleThenByMessage() {
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 12), "sixth");
    diagnostics.report(Rule.EMPTY_RANGE, at(PUMP, 9), "a fifth");
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 9), "c fourth");
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 9), "b third");
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 2), "second");
    diagnostics.report(Rule.EMPTY_RANGE, at(FAN, 7), "first");

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::message)
        .containsExactly("first", "second", "b third", "c fourth", "a fifth", "sixth");
  }

  @Test
  void saysTheSameOnce() {
    diagnostics.report(Rule.NOT_JSON, PUMP.position(3, ModelPath.TOP.member("a").item(1)), "x");
    diagnostics.report(Rule.NOT_JSON, PUMP.position(3, ModelPath.TOP.member("a").item(1)), "x");

    assertThat(diagnostics.inReadingOrder()).hasSize(1);
  }

  @Test
  void keepsWhatDiffersInPlaceOrRuleOrMessage() {
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 3), "x");
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 4), "x");
    diagnostics.report(Rule.NOT_UTF8, at(PUMP, 3), "x");
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 3), "y");
    diagnostics.report(Rule.NOT_JSON, at(FAN, 3), "x");

    assertThat(diagnostics.inReadingOrder()).hasSize(5);
  }

  @Test
  void goesOnWhereNothingWasReported() {
    assertThatCode(diagnostics::stopOnErrors).doesNotThrowAnyException();
  }

  @Test
  void stopsOnAnErrorWithAllComplaints() {
    diagnostics.report(Rule.NOT_JSON, at(PUMP, 11), "Second.");
    diagnostics.report(Rule.NOT_JSON, at(FAN, 1), "First.");

    ModelRejectedException rejection =
        catchThrowableOfType(ModelRejectedException.class, diagnostics::stopOnErrors);

    assertThat(rejection.diagnostics()).isEqualTo(diagnostics.inReadingOrder());
    assertThat(rejection)
        .hasMessage(
            """
            a/fan.json:1:2: error: First. [NOT_JSON]
                0123456789
                 ^
            b/pump.json:2:1: error: Second. [NOT_JSON]
                0123456789
                ^""");
  }

  @Test
  void keepsNoMoreComplaintsThanOneCanRead() {
    for (int i = 0; i < Diagnostics.MOST; i++) {
      diagnostics.report(Rule.MISSPELT_MEMBER, at(PUMP, 3), "x" + i);
    }
    assertThat(diagnostics.inReadingOrder()).hasSize(Diagnostics.MOST);
    assertThatCode(diagnostics::stopOnErrors).doesNotThrowAnyException();

    diagnostics.report(Rule.NOT_JSON, at(FAN, 1), "y");
    diagnostics.report(Rule.NOT_JSON, at(FAN, 2), "z");

    List<Diagnostic> shown = diagnostics.inReadingOrder();
    assertThat(shown).hasSize(Diagnostics.MOST + 1);
    assertThat(shown.get(Diagnostics.MOST).summary())
        .isEqualTo(
            "b/pump.json:1:4: error: 2 more complaints are not shown."
                + " Correct these first. [TOO_MANY_COMPLAINTS]");
    assertThatExceptionOfType(ModelRejectedException.class).isThrownBy(diagnostics::stopOnErrors);
  }

  private static SourcePosition at(SourceText source, int offset) {
    return source.position(offset, ModelPath.TOP);
  }
}
