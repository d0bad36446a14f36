package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePayloadsTest {

  private static final String REQUEST =
      """
      {"id": "1", "version": "1.1", "method": "integration.event.post", "files": {"a": {}},
       "params": [{"assetId": "a", "time": 1580000000123, "events": {"highTemp": {"temp": 1}}},
       {"productKey": "p", "deviceKey": "d", "time": "1", "events": {"highTemp": {"note": ""}}}]}
      {"highTemp": {"note": "\\ud83d"}}
      [{"events": {"highTemp": {"on": true}}}, {"deviceKey": "d", "events": {}}]
      """;

  private static final String SIGNS = "{}[]\",:\\ \n0aé";

  @Test
  void complainsAboutAnythingWithoutFailing() {
    Random random = new Random(5);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = REQUEST.getBytes(StandardCharsets.UTF_8);
      for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
        bytes[random.nextInt(bytes.length)] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
      }
      ModelFile file = new ModelFile(i % 2 == 0 ? "a.json" : "a.jsonl", bytes);
      PayloadSamples samples = PayloadSamples.of(List.of(new PayloadFile(file, "")));

      assertThat(PayloadRun.diagnostics(samples, PayloadRun.PUMP))
          .allMatch(diagnostic -> !diagnostic.toString().isEmpty());
    }
  }

  @Test
  void givesNoMoreComplaintsThanOneCanRead() {
    String many = "[" + "{},".repeat(20_000) + "{}]";
    PayloadSamples samples = PayloadSamples.of(List.of(PayloadRun.file("a.json", many)));

    assertThat(PayloadRun.diagnostics(samples, PayloadRun.PUMP))
        .hasSize(10_001)
        .last()
        .extracting(Diagnostic::message)
        .isEqualTo("10001 more complaints are not shown. Correct these first.");
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 200, 100_000})
  void takesNestingAsItComes(int depth) {
    String nested = "{\"highTemp\": ".repeat(depth) + "1" + "}".repeat(depth);

    assertThat(PayloadRun.complaints("a.json", nested)).hasSize(1);
  }
}
