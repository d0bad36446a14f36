package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.CodegenResult;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.write.SourceComparison;
import io.github.enoscodegen.codegen.write.SourceDifference;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails if committed sources are not what the models give now.
 *
 * <p>For teams that commit generated sources instead of generating them in every build: the
 * differences are shown as a unified diff, and {@code mvn enos-codegen:verify
 * -Denos-codegen.update} makes the sources current. Set here what {@code generate} would be given,
 * best for all goals of the plugin at once.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends ThingModelMojo {

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
   * The source root with the committed sources. Everything in it that was generated is compared;
   * what people wrote beside it is passed over.
   *
   * <p>{@code <committedDirectory>src/main/generated</committedDirectory>}
   */
  @Parameter(
      property = "enos-codegen.committedDirectory",
      defaultValue = "${project.basedir}/src/main/java")
  File committedDirectory;

  /**
   * Whether to make the committed sources current instead of failing. It deletes what is no longer
   * generated, and touches nothing that people wrote.
   *
   * <p>{@code <update>true</update>}
   */
  @Parameter(property = "enos-codegen.update", defaultValue = "false")
  boolean update;

  /**
   * How many lines of a file's differences are shown at most, from 1.
   *
   * <p>{@code <diffLines>500</diffLines>}
   */
  @Parameter(property = "enos-codegen.diffLines", defaultValue = "100")
  int diffLines = 100;

  @Override
  ModelSources sources() {
    boolean isDefault = modelDirectory.toPath().equals(basedir().resolve("src/main/enos"));
    return new ModelSources(modelDirectory.toPath(), isDefault, models, modelJars);
  }

  @Override
  void run(List<ModelInput> inputs) throws MojoExecutionException, MojoFailureException {
    requireKnownSettings(inputs);
    try {
      CodegenResult result = EventCodegen.run(request(inputs), files -> {});
      complaints().show(result.diagnostics(), inputs);
      compare(SourceComparison.of(committedDirectory.toPath(), result.files()));
    } catch (ModelRejectedException e) {
      throw rejected(e.diagnostics(), inputs);
    } catch (IOException e) {
      throw FileTrouble.with("compare events with", committedDirectory.toPath(), e);
    }
  }

  private void compare(SourceComparison comparison) throws IOException, MojoFailureException {
    int differences = comparison.differences().size();
    if (differences == 0) {
      getLog().info("The sources in " + committedDirectory + " are what the models give");
    } else if (update) {
      comparison.update();
      markers.refresh(committedDirectory);
      getLog().info("Made %d files current in %s".formatted(differences, committedDirectory));
    } else {
      comparison.differences().forEach(this::show);
      throw new MojoFailureException(
          "%d files in %s are not what the models give now: see above. Make them current with -Denos-codegen.update, and commit them."
              .formatted(differences, committedDirectory));
    }
  }

  private void show(SourceDifference difference) {
    String file = names().shown(difference.file());
    String what =
        switch (difference.kind()) {
          case CHANGED -> "is not what the models give now";
          case MISSING -> "is missing";
          case NO_LONGER_GENERATED -> "is no longer generated";
        };
    getLog().error(file + " " + what);
    difference
        .unifiedDiff(names().base(), Math.max(1, diffLines))
        .forEach(line -> getLog().error(line));
  }
}
