package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.CodegenResult;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import io.github.enoscodegen.codegen.write.DirectorySink;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates typed events from the thing models of a project.
 *
 * <p>Each model gets a package of its own under the base package, with a class for each event and a
 * catalogue of all of them.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  File executionRoot;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  File buildDirectory;

  /**
   * The folder with the thing models: every {@code .json} and {@code .zip} file in it and below it,
   * as the console exports them or as Get Thing Model answers.
   *
   * <p>{@code <modelDirectory>src/main/models</modelDirectory>}
   */
  @Parameter(defaultValue = "${project.basedir}/src/main/enos")
  File modelDirectory;

  /**
   * Where the Java sources go; the folder becomes a source root of the project.
   *
   * <p>{@code <outputDirectory>${project.build.directory}/events</outputDirectory>}
   */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/enos")
  File outputDirectory;

  /**
   * The package under which each model gets its own, named after the model's id.
   *
   * <p>{@code <basePackage>com.acme.events</basePackage>}
   */
  @Parameter(property = "enos-codegen.basePackage", defaultValue = "${project.groupId}.events")
  String basePackage;

  /**
   * The language of javadoc, such as {@code zh_CN}; the models' default texts unless set.
   *
   * <p>{@code <locale>zh_CN</locale>}
   */
  @Parameter(property = "enos-codegen.locale", defaultValue = "")
  String locale = "";

  /**
   * What a {@code maxLength} counts: {@code CHARACTERS} (Unicode code points), or {@code BYTES} of
   * the text in UTF-8. The documents of EnOS say both.
   *
   * <p>{@code <maxLengthUnit>BYTES</maxLengthUnit>}
   */
  @Parameter(property = "enos-codegen.maxLengthUnit", defaultValue = "CHARACTERS")
  LengthUnit maxLengthUnit = LengthUnit.CHARACTERS;

  /**
   * Whether a warning about a model fails the build, too.
   *
   * <p>{@code <warningsAsErrors>true</warningsAsErrors>}
   */
  @Parameter(property = "enos-codegen.warningsAsErrors", defaultValue = "false")
  boolean warningsAsErrors;

  /**
   * Warnings that need not be seen again: the rule's id, the reason, and if you like the path of
   * the only place that is meant. One that suppresses nothing is itself a warning.
   *
   * <pre>{@code
   * <suppressions>
   *   <suppression>
   *     <rule>TOO_MANY_ENUM_VALUES</rule>
   *     <within>thingEventMap.highTemp</within>
   *     <reason>the list of a standard</reason>
   *   </suppression>
   * </suppressions>
   * }</pre>
   */
  @Parameter List<SuppressedRule> suppressions = List.of();

  /**
   * Java names of your choice, for where a derived one is not good, or is taken: {@code <of>} is an
   * event ({@code highTemp}), a parameter ({@code highTemp/position}), an item of a struct ({@code
   * highTemp/position/x}) or a key of an enum ({@code highTemp/level=0.2}). Without {@code <of>} it
   * is the package of the model, below the base package.
   *
   * <pre>{@code
   * <names>
   *   <name><model>pump</model><of>highTemp/level=m</of><as>METRE</as></name>
   *   <name><model>Pump_V2-export</model><as>pump</as></name>
   * </names>
   * }</pre>
   */
  @Parameter List<JavaName> names = List.of();

  /**
   * Generates nothing; sources generated before are still compiled.
   *
   * <p>{@code <skip>true</skip>}
   */
  @Parameter(property = "enos-codegen.skip", defaultValue = "false")
  boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    project.addCompileSourceRoot(outputDirectory.getPath());
    if (skip) {
      getLog().info("Generating events is skipped (enos-codegen.skip)");
      return;
    }
    generate(new ModelDirectory(modelDirectory.toPath(), executionRoot.toPath()).files());
  }

  private void generate(List<ModelFile> files) throws MojoExecutionException, MojoFailureException {
    try {
      report(EventCodegen.run(request(files), sink()));
    } catch (ModelRejectedException e) {
      e.diagnostics().forEach(this::report);
      throw new MojoFailureException(summary(e.diagnostics()));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Could not write events to " + outputDirectory + ": " + e.getMessage(), e);
    }
  }

  private PlanOptions planOptions() {
    return new PlanOptions(
        basePackage,
        locale == null ? "" : locale,
        names.stream().map(JavaName::mapping).toList(),
        EventFilter.ALL);
  }

  private CodegenRequest request(List<ModelFile> files) {
    return new CodegenRequest(
        files,
        new ReadOptions(maxLengthUnit),
        planOptions(),
        new DiagnosticPolicy(
            warningsAsErrors, suppressions.stream().map(SuppressedRule::suppression).toList()));
  }

  /**
   * Each execution remembers what it wrote in a list of its own, so that none deletes another's.
   */
  private DirectorySink sink() {
    Path lists = buildDirectory.toPath().resolve("enos-codegen");
    return DirectorySink.at(
        outputDirectory.toPath(),
        lists.resolve("generate-" + execution.getExecutionId() + ".list"));
  }

  private void report(CodegenResult result) {
    result.diagnostics().forEach(this::report);
    getLog()
        .info(
            "%d source files of events are current in %s"
                .formatted(result.files().size(), outputDirectory));
  }

  private void report(Diagnostic diagnostic) {
    if (diagnostic.isError()) {
      getLog().error(diagnostic.toString());
    } else {
      getLog().warn(diagnostic.toString());
    }
  }

  private static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    return errors == 1
        ? "A thing model or a setting is wrong: see the error above."
        : "Thing models or settings are wrong: see the %d errors above.".formatted(errors);
  }
}
