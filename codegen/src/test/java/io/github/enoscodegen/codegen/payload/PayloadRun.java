package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.util.List;
import java.util.stream.Stream;

/** Payload files held against models, as users do it. */
final class PayloadRun {

  static final ModelFile PUMP =
      ModelFile.of(
          "pump.json",
          """
          {"modelId": "pump", "events": {"highTemp": {"identifier": "highTemp", "eventType": "WARN",
            "outputData": [{"identifier": "temp", "dataType": "INT"},
                           {"identifier": "note", "dataType": "STRING"},
                           {"identifier": "on", "dataType": "BOOL"}]}}}
          """);

  /** All complaints, each in one line. */
  static List<String> complaints(PayloadSamples samples, ModelFile... models) {
    return diagnostics(samples, models).stream().map(Diagnostic::summary).toList();
  }

  /** All complaints about one file, which is for model {@link #PUMP}. */
  static List<String> complaints(String name, String content) {
    return complaints(PayloadSamples.of(List.of(file(name, content))), PUMP);
  }

  static PayloadFile file(String name, String content) {
    return new PayloadFile(ModelFile.of(name, content), "");
  }

  static List<Diagnostic> diagnostics(PayloadSamples samples, ModelFile... models) {
    CodegenRequest request =
        CodegenRequest.of(Stream.of(models).toList(), PlanOptions.in("com.acme"));
    try {
      return EventCodegen.check(request, samples);
    } catch (ModelRejectedException e) {
      return e.diagnostics();
    }
  }

  private PayloadRun() {}
}
