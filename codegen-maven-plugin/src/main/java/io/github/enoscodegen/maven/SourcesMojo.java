package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.CodegenResult;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.write.DirectorySink;
import io.github.enoscodegen.codegen.write.Manifest;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that writes sources, if anything has changed since it did. */
abstract class SourcesMojo extends ThingModelMojo {

  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  File buildDirectory;

  /**
   * Whether to tell of the compile-time checker where the project does without.
   *
   * <p>{@code <checkerAdvice>false</checkerAdvice>}
   */
  @Parameter(property = "enos-codegen.checkerAdvice", defaultValue = "true")
  boolean checkerAdvice = true;

  /** The source root. */
  abstract File outputDirectory();

  @Override
  final void run(List<ModelInput> inputs) throws MojoExecutionException, MojoFailureException {
    long started = System.nanoTime();
    requireKnownSettings(inputs);
    warnOfShutOutChecker();
    try {
      runIfNeeded(request(inputs), inputs, started);
      // After the run, so that what this execution took over from one of another name is not
      // touched.
      refreshIfChanged(state().retireTheGone(outputDirectory().toPath()));
    } catch (ModelRejectedException e) {
      throw rejected(e.diagnostics(), inputs);
    } catch (IOException e) {
      throw FileTrouble.with("write events to", outputDirectory().toPath(), e);
    }
  }

  private void runIfNeeded(CodegenRequest request, List<ModelInput> inputs, long started)
      throws IOException, ModelRejectedException {
    DirectorySink sink = state().sink(outputDirectory().toPath());
    String fingerprint = fingerprint(request, inputs);
    Optional<Manifest> current = sink.current(fingerprint);
    if (current.isPresent()) {
      current.get().notes().forEach(getLog()::warn);
      getLog()
          .info(
              "Nothing to do: %d source files of events are current in %s (%d ms)"
                  .formatted(current.get().outputs().size(), outputDirectory(), millis(started)));
    } else {
      generate(request, sink, fingerprint, inputs);
    }
  }

  private void generate(
      CodegenRequest request, DirectorySink sink, String fingerprint, List<ModelInput> inputs)
      throws IOException, ModelRejectedException {
    CodegenResult result = EventCodegen.run(request, sink);
    complaints().show(result.diagnostics(), inputs);
    sink.complete(fingerprint, result.diagnostics().stream().map(Diagnostic::toString).toList());
    getLog()
        .info(
            "Generated %d source files of events in %s: %d written, %d deleted"
                .formatted(
                    result.files().size(), outputDirectory(), sink.written(), sink.deleted()));
    if (checkerAdvice) {
      checker().missingDependency().ifPresent(getLog()::info);
    }
    refreshIfChanged(sink.written() + sink.deleted());
  }

  private String fingerprint(CodegenRequest request, List<ModelInput> inputs) throws IOException {
    return Fingerprint.of(
        GeneratorVersion.of(execution.getMojoDescriptor().getPluginDescriptor()),
        execution.getGoal(),
        execution.getExecutionId(),
        inputs.stream().map(ModelInput::id).toList(),
        request);
  }

  /** An IDE compiles again when it is told; telling it without need would never end. */
  private void refreshIfChanged(int files) {
    if (files > 0) {
      markers.refresh(outputDirectory());
    }
  }

  private void warnOfShutOutChecker() {
    checker().missingPath().ifPresent(getLog()::warn);
    if (!state().declares("check-classes")) {
      checker().otherCompiler().ifPresent(getLog()::warn);
    }
  }

  private CheckerAdvice checker() {
    return new CheckerAdvice(
        project, execution.getMojoDescriptor().getPluginDescriptor().getVersion());
  }

  private ExecutionState state() {
    return new ExecutionState(buildDirectory.toPath().resolve("enos-codegen"), project, execution);
  }

  private static long millis(long started) {
    return (System.nanoTime() - started) / 1_000_000;
  }
}
