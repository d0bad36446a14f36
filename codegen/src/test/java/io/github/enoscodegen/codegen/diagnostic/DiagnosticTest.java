package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

  private static final ModelPath PATH =
      ModelPath.TOP.member("events").member("highTemp").member("outputData").item(2);

  @Test
  void printsPlaceAndMessageAndRuleAndPathAndLineAndCaret() {
    SourceText source =
        SourceText.of("src/main/enos/pump.json", "{\n  \"dataType\": \"LONG\"\n}\n");

    assertThat(
            new Diagnostic(
                Rule.UNKNOWN_DATA_TYPE,
                Severity.ERROR,
                source.position(16, PATH),
                "'LONG' is no data type."))
        .hasToString(
            """
            src/main/enos/pump.json:2:15: error: 'LONG' is no data type. [UNKNOWN_DATA_TYPE]
                at events.highTemp.outputData[2]
                  "dataType": "LONG"
                              ^""");
  }

  @Test
  void printsNoPathAtTheTopOfAFile() {
    SourceText source = SourceText.of("pump.json", "[]");

    assertThat(
            new Diagnostic(
                Rule.NOT_JSON, Severity.ERROR, source.position(1, ModelPath.TOP), "Wrong."))
        .hasToString("pump.json:1:2: error: Wrong. [NOT_JSON]\n    []\n     ^");
  }

  @Test
  void printsNoBlanksAtTheEndsOfLines() {
    SourceText source = SourceText.of("pump.json", "  \n");

    assertThat(
            new Diagnostic(
                Rule.NOT_JSON, Severity.ERROR, source.position(0, ModelPath.TOP), "Empty."))
        .hasToString("pump.json:1:1: error: Empty. [NOT_JSON]\n\n    ^");
  }

  @Test
  void keepsWhatItQuotesInOneLine() {
    SourceText source = SourceText.of("pump.json", "{}");
    ModelPath path = ModelPath.TOP.member("a\r\nb");

    Diagnostic diagnostic =
        new Diagnostic(
            Rule.BAD_IDENTIFIER,
            Severity.ERROR,
            source.position(0, path),
            "'a\nb\u001b[31m\u202e\ud83d' is bad.");

    assertThat(diagnostic.summary())
        .isEqualTo(
            "pump.json:1:1: error: 'a\\u000ab\\u001b[31m\\u202e\\ud83d' is bad. [BAD_IDENTIFIER]");
    assertThat(diagnostic.toString()).contains("\n    at a\\u000d\\u000ab\n");
  }

  @Test
  void leavesOutTheMiddleOfWhatIsVeryLong() {
    SourceText source = SourceText.of("pump.json", "{}");
    String name = "x".repeat(10_000_000);

    Diagnostic diagnostic =
        new Diagnostic(
            Rule.BAD_IDENTIFIER,
            Severity.ERROR,
            source.position(0, ModelPath.TOP.member(name)),
            "Identifier '" + name + "' is too long. Shorten it.");

    assertThat(diagnostic.summary())
        .startsWith("pump.json:1:1: error: Identifier 'xxx")
        .contains("xxx … xxx")
        .endsWith("xxx' is too long. Shorten it. [BAD_IDENTIFIER]");
    assertThat(diagnostic.toString()).hasSizeLessThan(2500);
  }

  @Test
  void isAnErrorIfItIsGraveInThisRun() {
    SourcePosition place = SourceText.of("m", "").position(0, ModelPath.TOP);

    assertThat(new Diagnostic(Rule.NOT_JSON, Severity.ERROR, place, "").isError()).isTrue();
    assertThat(new Diagnostic(Rule.NOT_JSON, Severity.WARNING, place, "").isError()).isFalse();
  }

  @Test
  void saysHowGraveItIs() {
    SourcePosition place = SourceText.of("m", "").position(0, ModelPath.TOP);

    assertThat(new Diagnostic(Rule.EMPTY_RANGE, Severity.WARNING, place, "Odd.").summary())
        .isEqualTo("m:1:1: warning: Odd. [EMPTY_RANGE]");
  }
}
