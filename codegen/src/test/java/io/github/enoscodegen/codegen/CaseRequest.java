package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Suppression;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What the generator is asked in a case: {@code model.json}, and {@code settings.properties} where
 * it is there. That may say {@code warningsAsErrors}, {@code lengthUnit} and, by number,
 * suppressions: {@code suppress.1=RULE|path|reason}.
 */
public final class CaseRequest {

  /** The request of the case in a folder. */
  public static CodegenRequest in(Path folder) throws IOException {
    Properties settings = new Properties();
    Path file = folder.resolve("settings.properties");
    if (Files.exists(file)) {
      settings.load(new StringReader(Files.readString(file)));
    }
    ModelFile model = new ModelFile("model.json", Files.readAllBytes(folder.resolve("model.json")));
    return new CodegenRequest(
        List.of(model),
        new ReadOptions(LengthUnit.valueOf(settings.getProperty("lengthUnit", "CHARACTERS"))),
        PlanOptions.in("com.acme"),
        new DiagnosticPolicy(
            Boolean.parseBoolean(settings.getProperty("warningsAsErrors")),
            suppressions(settings)));
  }

  private static List<Suppression> suppressions(Properties settings) {
    return settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith("suppress."))
        .sorted()
        .map(name -> settings.getProperty(name).split("\\|", -1))
        .map(parts -> new Suppression(parts[0], parts[1], parts[2]))
        .toList();
  }

  private CaseRequest() {}
}
