package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.IdeRanges;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: which models, and what a user may decide about them. */
abstract class ThingModelMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** Eclipse says its version of m2e. */
  @Parameter(defaultValue = "${m2e.version}", readonly = true)
  @Nullable String m2eVersion;

  @Inject RepositorySystem repositories;

  @Inject BuildContext markers;

  /**
   * Further model files and folders, beside the model directory.
   *
   * <pre>{@code
   * <models>
   *   <model>models/pump.json</model>
   *   <model>../shared-models</model>
   * </models>
   * }</pre>
   */
  @Parameter List<File> models = List.of();

  /**
   * Which files of the model directory and of further folders are models, as Ant patterns; every
   * {@code .json} and every {@code .zip} file unless set.
   *
   * <pre>{@code
   * <includes>
   *   <include>plant-1/*.json</include>
   * </includes>
   * }</pre>
   */
  @Parameter List<String> includes = List.of();

  /**
   * Which files of the model directory and of further folders are no models, as Ant patterns.
   *
   * <pre>{@code
   * <excludes>
   *   <exclude>drafts/**</exclude>
   * </excludes>
   * }</pre>
   */
  @Parameter List<String> excludes = List.of();

  /**
   * Jars that hold models: every {@code .json} and {@code .zip} file in them, unless there are
   * patterns. The version may be left out where the project has such a dependency. Nothing else is
   * resolved for them.
   *
   * <pre>{@code
   * <modelJars>
   *   <modelJar>
   *     <groupId>com.acme</groupId>
   *     <artifactId>thing-models</artifactId>
   *     <version>1.2</version>
   *     <includes>
   *       <include>enos/*.json</include>
   *     </includes>
   *   </modelJar>
   * </modelJars>
   * }</pre>
   */
  @Parameter List<ModelJar> modelJars = List.of();

  /**
   * Whether it is all right that there is no model. Otherwise that fails the build, since a folder
   * that is empty or misspelt would go unnoticed.
   *
   * <p>{@code <allowNoModels>true</allowNoModels>}
   */
  @Parameter(property = "enos-codegen.allowNoModels", defaultValue = "false")
  boolean allowNoModels;

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
  @Parameter(property = "enos-codegen.locale")
  @Nullable String locale;

  /**
   * What a {@code maxLength} counts: {@code CHARACTERS} (Unicode code points), or {@code BYTES} of
   * the text in UTF-8. The documents of EnOS say both.
   *
   * <p>{@code <maxLengthUnit>BYTES</maxLengthUnit>}
   */
  @Parameter(property = "enos-codegen.maxLengthUnit", defaultValue = "CHARACTERS")
  LengthUnit maxLengthUnit = LengthUnit.CHARACTERS;

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
   * Only these events: identifiers, in which {@code *} stands for any characters, after a model's
   * id and a slash if you like. All events unless set. One that no event has fails the build.
   *
   * <pre>{@code
   * <includeEvents>
   *   <event>highTemp</event>
   *   <event>pump/*Alarm</event>
   * </includeEvents>
   * }</pre>
   */
  @Parameter List<String> includeEvents = List.of();

  /**
   * Not these events, in the form of {@code includeEvents}.
   *
   * <pre>{@code
   * <excludeEvents>
   *   <event>pump/debug*</event>
   * </excludeEvents>
   * }</pre>
   */
  @Parameter List<String> excludeEvents = List.of();

  /**
   * Whose annotations tell an IDE the range of an INT, so that it warns while one types: {@code
   * JETBRAINS} for {@code org.jetbrains.annotations.Range}, {@code CHECKER_FRAMEWORK} for {@code
   * org.checkerframework.common.value.qual.IntRange}, {@code NONE} for nobody's. The project then
   * needs the dependency {@code org.jetbrains:annotations} or {@code
   * org.checkerframework:checker-qual}, with scope provided.
   *
   * <p>{@code <ideRanges>JETBRAINS</ideRanges>}
   */
  @Parameter(property = "enos-codegen.ideRanges", defaultValue = "NONE")
  IdeRanges ideRanges = IdeRanges.NONE;

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
   * Does nothing; sources generated before are still compiled.
   *
   * <p>{@code <skip>true</skip>}
   */
  @Parameter(property = "enos-codegen.skip", defaultValue = "false")
  boolean skip;

  /** Where the models of this goal lie. */
  abstract ModelSources sources();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    prepare();
    if (skip) {
      getLog().info("%s is skipped (enos-codegen.skip)".formatted(execution.getGoal()));
      return;
    }
    List<ModelInput> inputs = inputs();
    complaints().clear(inputs);
    run(inputs);
  }

  /** What errors are about, for the last line of all. */
  String subject() {
    return "thing models or settings";
  }

  /** What is done even if the goal is skipped. */
  void prepare() {}

  /** What the goal is for. */
  abstract void run(List<ModelInput> inputs) throws MojoExecutionException, MojoFailureException;

  final CodegenRequest request(List<ModelInput> inputs) {
    return new CodegenRequest(
        inputs.stream().map(ModelInput::file).toList(),
        new ReadOptions(maxLengthUnit),
        new PlanOptions(
            basePackage,
            locale == null ? "" : locale,
            names.stream().map(JavaName::mapping).toList(),
            new EventFilter(texts(includeEvents), texts(excludeEvents)),
            ideRanges),
        new DiagnosticPolicy(
            warningsAsErrors, suppressions.stream().map(SuppressedRule::suppression).toList()));
  }

  /** Maven gives null for an empty element; the engine complains about an empty text. */
  private static List<String> texts(List<String> elements) {
    return elements.stream().map(text -> Objects.requireNonNullElse(text, "")).toList();
  }

  final Complaints complaints() {
    return new Complaints(getLog(), markers, m2eVersion != null);
  }

  /** Shows what is wrong, and ends the build. */
  final MojoFailureException rejected(List<Diagnostic> diagnostics, List<ModelInput> inputs) {
    complaints().show(diagnostics, inputs);
    return Complaints.failure(diagnostics, subject());
  }

  /** Fails if a setting is none; complaints about models come along, so that one run shows all. */
  final void requireKnownSettings(List<ModelInput> inputs) throws MojoFailureException {
    List<Diagnostic> unknown = unknownSettings();
    if (!unknown.isEmpty()) {
      List<Diagnostic> all = new ArrayList<>(unknown);
      all.addAll(ofModels(inputs));
      throw rejected(all, inputs);
    }
  }

  final List<Diagnostic> unknownSettings() {
    return new UnknownSettings(project, execution, pomPositions()).complaints();
  }

  private PomPositions pomPositions() {
    return new PomPositions(names(), project.getFile().toPath());
  }

  private List<Diagnostic> ofModels(List<ModelInput> inputs) {
    try {
      return EventCodegen.check(request(inputs));
    } catch (ModelRejectedException e) {
      return e.diagnostics();
    }
  }

  private List<ModelInput> inputs() throws MojoExecutionException, MojoFailureException {
    ModelFolders folders =
        new ModelFolders(FileSelection.of(includes, excludes), names(), new ShownPaths(basedir()));
    ModelJars jars = new ModelJars(project, repositories, session.getRepositorySession());
    return sources().inputs(folders, jars, allowNoModels);
  }

  /** As one would write them on the command line. */
  final ShownPaths names() {
    return new ShownPaths(Path.of(session.getExecutionRootDirectory()));
  }

  final Path basedir() {
    return project.getBasedir().toPath();
  }
}
