package io.github.enoscodegen.codegen.report;

import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes findings as SARIF 2.1.0, the format of code scanning, in UTF-8.
 *
 * <p>Complaints about models are results. Complaints about the run's settings, such as a
 * suppression that suppresses nothing, are notifications: they belong to no file, and some readers
 * refuse results without one. Thread-safe.
 */
public final class SarifReport {

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private static final ObjectWriter JSON = writer();

  /** Writes a report, and leaves the stream open. */
  public static void write(Findings findings, OutputStream out) throws IOException {
    SarifSchema210 report =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(SarifRun.of(findings)));
    JSON.writeValue(out, report);
    out.write('\n');
    out.flush();
  }

  /** Writes a report to a file, by custom one that ends in {@code .sarif}. */
  public static void write(Findings findings, Path file) throws IOException {
    ReportFile.write(file, out -> write(findings, out));
  }

  private static ObjectWriter writer() {
    ObjectMapper mapper = new ObjectMapper();
    showAlways(mapper, Result.Level.class);
    showAlways(mapper, Notification.Level.class);
    showAlways(mapper, ReportingConfiguration.Level.class);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return mapper
        .writer(
            new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines))
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** The library leaves out what is default, but not every reader knows the defaults. */
  private static void showAlways(ObjectMapper mapper, Class<?> type) {
    mapper
        .configOverride(type)
        .setIncludeAsProperty(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
  }

  private SarifReport() {}
}
