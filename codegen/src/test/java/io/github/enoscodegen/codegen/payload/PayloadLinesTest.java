package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadLinesTest {

  private static final String GOOD = "{\"highTemp\": {\"temp\": 1}}";
  private static final String BAD = "{\"highTemp\": {\"temp\": 1.5}}";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsTheLinesOfTheWholeFile(String end) {
    String text = "\ufeff" + String.join(end, GOOD, "", BAD, " \t", "  " + BAD, "");

    assertThat(places("a.jsonl", text)).containsExactly("a.jsonl:3:23", "a.jsonl:5:25");
  }

  @Test
  void pointsAtTheLineInQuestion() {
    Diagnostic diagnostic = diagnostics("a.jsonl", GOOD + "\n" + BAD + "\n" + GOOD).get(0);

    assertThat(diagnostic)
        .hasToString(
            "a.jsonl:2:23: error: 'temp' must be an integer, but is 1.5. [NOT_AN_INTEGER]\n"
                + "    at highTemp.temp\n"
                + "    "
                + BAD
                + "\n                          ^");
  }

  @Test
  void goesOnAfterABrokenLine() {
    String text = String.join("\n", "{", "}", BAD, "{\"a\"", "null", BAD);

    assertThat(places("a.ndjson", GOOD + "\n" + text))
        .containsExactly(
            "a.ndjson:2:2",
            "a.ndjson:3:1",
            "a.ndjson:4:23",
            "a.ndjson:5:5",
            "a.ndjson:6:1",
            "a.ndjson:7:23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.JSONL", "a.NdJson", "a.json", "payload"})
  void knowsLinesUnderAnyName(String name) {
    assertThat(places(name, GOOD + "\n" + BAD + "\n")).containsExactly(name + ":2:23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.json"})
  void takesADocumentInSeveralLinesAsOne(String name) {
    assertThat(places(name, "\n{\n \"highTemp\":\n  {\"temp\": 1.5}}\n"))
        .containsExactly(name + ":4:12");
  }

  @Test
  void reportsOneFaultOfADocumentThatIsBroken() {
    assertThat(places("a.json", "{\n\"highTemp\": {},\n}\n{\n}")).containsExactly("a.json:3:1");
  }

  @Test
  void takesManyLines() {
    String lines =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i == 19_998 ? BAD : GOOD)
            .collect(Collectors.joining("\n"));

    assertThat(places("a.jsonl", lines)).containsExactly("a.jsonl:19999:23");
  }

  private static List<String> places(String name, String text) {
    return diagnostics(name, text).stream().map(d -> d.position().toString()).toList();
  }

  private static List<Diagnostic> diagnostics(String name, String text) {
    PayloadSamples samples = PayloadSamples.of(List.of(PayloadRun.file(name, text)));
    return PayloadRun.diagnostics(samples, PayloadRun.PUMP);
  }
}
