package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Suppression;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.NameMapping;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the generator is asked in a case: {@code model.json}, and {@code settings.properties} where
 * it is there. That may say {@code warningsAsErrors}, {@code lengthUnit} and, by number,
 * suppressions and names: {@code suppress.1=RULE|path|reason}, {@code name.1=model|element|name};
 * and {@code include.1}, {@code exclude.1}.
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
        new PlanOptions("com.acme", "", names(settings), events(settings)),
        new DiagnosticPolicy(
            Boolean.parseBoolean(settings.getProperty("warningsAsErrors")),
            suppressions(settings)));
  }

  private static List<Suppression> suppressions(Properties settings) {
    return parts(settings, "suppress.")
        .map(parts -> new Suppression(parts[0], parts[1], parts[2]))
        .toList();
  }

  private static List<NameMapping> names(Properties settings) {
    return parts(settings, "name.")
        .map(parts -> new NameMapping(parts[0], parts[1], parts[2]))
        .toList();
  }

  private static EventFilter events(Properties settings) {
    return new EventFilter(
        values(settings, "include.").toList(), values(settings, "exclude.").toList());
  }

  private static Stream<String[]> parts(Properties settings, String prefix) {
    return values(settings, prefix).map(value -> value.split("\\|", -1));
  }

  private static Stream<String> values(Properties settings, String prefix) {
    return settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .sorted()
        .map(settings::getProperty);
  }

  private CaseRequest() {}
}
