package io.github.enoscodegen.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonReader;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.List;
import java.util.Objects;

/** Holds JSON against the model, without generated code. */
final class PayloadJudge {

  static Opinion judge(GeneratedModel model, String event, String json) {
    List<Misfit> misfits = model.payloads().check(event, parse(json));
    return misfits.isEmpty()
        ? new Opinion.Accepts(json)
        : new Opinion.Refuses(misfits.stream().map(Misfit::path).toList());
  }

  static JsonNode parse(String json) {
    Diagnostics diagnostics = new Diagnostics();
    JsonNode node = JsonReader.read(SourceText.of("outputs", json), diagnostics).orElse(null);
    assertThat(diagnostics.inReadingOrder()).as(json).isEmpty();
    return Objects.requireNonNull(node);
  }

  private PayloadJudge() {}
}
