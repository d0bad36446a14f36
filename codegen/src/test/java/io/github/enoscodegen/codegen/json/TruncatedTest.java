package io.github.enoscodegen.codegen.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TruncatedTest {

  private static final byte[] MODEL =
      """
      {
        "modelId": "pump", "name": {"defaultValue": "泵\ud83d\udd25 \\u6cf5 \\"1\\"", "i18nValue": {}},
        "events": {
          "hot": {
            "eventType": "WARN", "tags": null, "isStdElement": false,
            "outputData": [{"identifier": "t", "dataType": "DOUBLE", "priority": -1.25e+3}, {}]
          }
        }
      }"""
          .getBytes(StandardCharsets.UTF_8);

  static IntStream lengths() {
    return IntStream.range(0, MODEL.length);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void isOneComplaintWithinTheFile(int length) {
    List<Diagnostic> complaints = complaints(Arrays.copyOf(MODEL, length));

    assertThat(complaints).hasSize(1);
    assertThat(complaints.get(0).rule()).isIn(Rule.NOT_JSON, Rule.NOT_UTF8);
    assertThat(complaints.get(0).position().offset()).isBetween(0, length);
    assertThat(complaints.get(0).message())
        .containsAnyOf("This is empty.", "It seems to be cut off: get it again in full.");
    assertThat(complaints.get(0).toString()).contains("m.json:");
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void isNotJsonWhereTheCutLeavesWholeCharacters(int length) {
    boolean cutsCharacter = (MODEL[length] & 0xc0) == 0x80;

    Rule rule = complaints(Arrays.copyOf(MODEL, length)).get(0).rule();

    assertThat(rule).isEqualTo(cutsCharacter ? Rule.NOT_UTF8 : Rule.NOT_JSON);
  }

  private static List<Diagnostic> complaints(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    Decoder.decode("m.json", bytes, diagnostics)
        .ifPresent(source -> JsonReader.read(source, diagnostics));
    return diagnostics.inReadingOrder();
  }
}
