package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.payload.PayloadFile;
import io.github.enoscodegen.codegen.payload.PayloadSamples;
import io.github.enoscodegen.codegen.report.Findings;
import io.github.enoscodegen.codegen.report.JUnitReport;
import io.github.enoscodegen.codegen.report.SarifReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Holds thing models against every rule, and sample payloads against the models as the platform
 * would.
 *
 * <p>All complaints are shown, and written as SARIF (for code scanning) and as JUnit XML (for test
 * results of CI servers).
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends ThingModelMojo {

  private static final List<String> PAYLOAD_FILES =
      List.of("**/*.json", "**/*.jsonl", "**/*.ndjson");

  /**
   * The folder with the thing models, as the console exports them or as Get Thing Model answers:
   * the files in it and below it. It may be missing if it is not set and there are other models.
   *
   * <p>{@code <modelDirectory>src/main/models</modelDirectory>}
   */
  @Parameter(
      property = "enos-codegen.modelDirectory",
      defaultValue = "${project.basedir}/src/main/enos")
  File modelDirectory;

  /**
   * The folder with sample payloads: {@code .json} files, and {@code .jsonl} or {@code .ndjson}
   * files with a payload in each line. A payload is a request, one of its records, or events by
   * identifier. A folder in it that is named like a model holds payloads of that model. It may be
   * missing if it is not set.
   *
   * <p>{@code <payloadDirectory>src/test/samples</payloadDirectory>}
   */
  @Parameter(
      property = "enos-codegen.payloadDirectory",
      defaultValue = "${project.basedir}/src/test/payloads")
  File payloadDirectory;

  /**
   * Where the reports go, {@code enos-codegen-check.sarif} and {@code TEST-enos-codegen-check.xml};
   * executions with an id of their own put it at the end of these names.
   *
   * <p>{@code <reportDirectory>target/surefire-reports</reportDirectory>}
   */
  @Parameter(
      property = "enos-codegen.reportDirectory",
      defaultValue = "${project.build.directory}/enos-codegen")
  File reportDirectory;

  @Override
  ModelSources sources() {
    boolean isDefault = modelDirectory.toPath().equals(basedir().resolve("src/main/enos"));
    return new ModelSources(modelDirectory.toPath(), isDefault, models, modelJars);
  }

  @Override
  String subject() {
    return "thing models, payloads or settings";
  }

  @Override
  void run(List<ModelInput> inputs) throws MojoExecutionException, MojoFailureException {
    List<ModelInput> payloads = payloads();
    List<ModelInput> all = Stream.concat(inputs.stream(), payloads.stream()).toList();
    complaints().clear(payloads);
    List<Diagnostic> found = new ArrayList<>(unknownSettings());
    found.addAll(found(inputs, payloads));
    write(new Findings(all.stream().map(input -> input.file().name()).toList(), found));
    if (found.stream().anyMatch(Diagnostic::isError)) {
      throw rejected(found, all);
    }
    complaints().show(found, all);
    getLog()
        .info(
            "Checked %d files of models and %d files of payloads"
                .formatted(inputs.size(), payloads.size()));
  }

  private List<ModelInput> payloads() throws MojoExecutionException, MojoFailureException {
    Path folder = payloadDirectory.toPath();
    if (Files.isDirectory(folder)) {
      FileSelection selection = new FileSelection(PAYLOAD_FILES, List.of());
      return new ModelFolders(selection, names(), new ShownPaths(basedir())).inputs(folder);
    }
    if (folder.equals(basedir().resolve("src/test/payloads"))) {
      return List.of();
    }
    throw new MojoFailureException(
        "No payloads: %s is no folder. Put samples there, or set <payloadDirectory>."
            .formatted(folder));
  }

  private List<PayloadFile> samples(List<ModelInput> payloads) {
    ShownPaths below = new ShownPaths(payloadDirectory.toPath());
    return payloads.stream()
        .map(payload -> new PayloadFile(payload.file(), firstFolder(payload, below)))
        .toList();
  }

  private static String firstFolder(ModelInput payload, ShownPaths below) {
    String path = payload.path().map(below::shown).orElse("");
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  private List<Diagnostic> found(List<ModelInput> inputs, List<ModelInput> payloads) {
    try {
      return EventCodegen.check(request(inputs), PayloadSamples.of(samples(payloads)));
    } catch (ModelRejectedException e) {
      return e.diagnostics();
    }
  }

  private void write(Findings findings) throws MojoExecutionException {
    Path folder = reportDirectory.toPath();
    try {
      SarifReport.write(findings, folder.resolve("enos-codegen-check" + suffix() + ".sarif"));
      JUnitReport.write(findings, folder.resolve("TEST-enos-codegen-check" + suffix() + ".xml"));
    } catch (IOException e) {
      throw FileTrouble.with("write reports to", folder, e);
    }
  }

  private String suffix() {
    String id = execution.getExecutionId();
    return id.startsWith("default") ? "" : "-" + ExecutionState.fileName(id);
  }
}
