package io.github.enoscodegen.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates typed events for tests only, from the thing models among the tests of a project.
 *
 * <p>As the goal {@code generate} does it for the project itself.
 */
@Mojo(
    name = "generate-test",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    threadSafe = true)
public final class GenerateTestMojo extends SourcesMojo {

  /**
   * The folder with the thing models, as the console exports them or as Get Thing Model answers:
   * the files in it and below it. It may be missing if it is not set and there are other models.
   *
   * <p>{@code <modelDirectory>src/test/models</modelDirectory>}
   */
  @Parameter(
      property = "enos-codegen.testModelDirectory",
      defaultValue = "${project.basedir}/src/test/enos")
  File modelDirectory;

  /**
   * Where the Java sources go; the folder becomes a source root of the project's tests.
   *
   * <p>{@code <outputDirectory>target/test-events</outputDirectory>}
   */
  @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/enos")
  File outputDirectory;

  @Override
  void prepare() {
    project.addTestCompileSourceRoot(outputDirectory.getPath());
  }

  @Override
  ModelSources sources() {
    boolean isDefault = modelDirectory.toPath().equals(basedir().resolve("src/test/enos"));
    return new ModelSources(modelDirectory.toPath(), isDefault, models, modelJars);
  }

  @Override
  File outputDirectory() {
    return outputDirectory;
  }
}
