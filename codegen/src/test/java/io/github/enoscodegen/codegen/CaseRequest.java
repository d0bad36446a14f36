package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Suppression;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.payload.PayloadFile;
import io.github.enoscodegen.codegen.payload.PayloadSamples;
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
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the generator is asked in a case: the models, {@code model.json} by custom, what is in
 * folder {@code payloads}, and {@code settings.properties} where it is there. That may say {@code
 * warningsAsErrors}, {@code lengthUnit} and, by number, suppressions and names: {@code
 * suppress.1=RULE|path|reason}, {@code name.1=model|element|name}; and {@code include.1}, {@code
 * exclude.1}.
 */
public final class CaseRequest {

  private static final String PAYLOADS = "payloads";

  /** The request of the case in a folder. */
  public static CodegenRequest in(Path folder) throws IOException {
    Properties settings = new Properties();
    Path file = folder.resolve("settings.properties");
    if (Files.exists(file)) {
      settings.load(new StringReader(Files.readString(file)));
    }
    return new CodegenRequest(
        models(folder),
        new ReadOptions(LengthUnit.valueOf(settings.getProperty("lengthUnit", "CHARACTERS"))),
        new PlanOptions("com.acme", "", names(settings), events(settings)),
        new DiagnosticPolicy(
            Boolean.parseBoolean(settings.getProperty("warningsAsErrors")),
            suppressions(settings)));
  }

  /** The payloads of the case in a folder; empty if it is not about payloads. */
  public static Optional<PayloadSamples> payloadsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve(PAYLOADS))) {
      return Optional.empty();
    }
    try (Stream<Path> paths = Files.walk(folder.resolve(PAYLOADS))) {
      List<PayloadFile> files =
          paths.filter(Files::isRegularFile).map(path -> payload(folder, path)).toList();
      return Optional.of(PayloadSamples.of(files));
    }
  }

  private static PayloadFile payload(Path folder, Path path) {
    Path shown = folder.relativize(path);
    String below = shown.getNameCount() > 2 ? shown.getName(1).toString() : "";
    return new PayloadFile(ModelFile.at(shown.toString().replace('\\', '/'), path), below);
  }

  private static List<ModelFile> models(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".json"))
          .map(path -> ModelFile.at(String.valueOf(path.getFileName()), path))
          .toList();
    }
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
