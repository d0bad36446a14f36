package io.github.enoscodegen.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates typed events from the thing models of a project.
 *
 * <p>Each model gets a package of its own under the base package, with a class for each event and a
 * catalogue of all of them.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SourcesMojo {

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
   * Where the Java sources go; the folder becomes a source root of the project.
   *
   * <p>{@code <outputDirectory>target/events</outputDirectory>}
   */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/enos")
  File outputDirectory;

  @Override
  void prepare() {
    project.addCompileSourceRoot(outputDirectory.getPath());
  }

  @Override
  ModelSources sources() {
    boolean isDefault = modelDirectory.toPath().equals(basedir().resolve("src/main/enos"));
    return new ModelSources(modelDirectory.toPath(), isDefault, models, modelJars);
  }

  @Override
  File outputDirectory() {
    return outputDirectory;
  }
}
