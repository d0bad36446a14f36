package io.github.enoscodegen.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Holds calls of generated code in compiled tests against the thing model.
 *
 * <p>Looks at the rules that {@code check-classes} looks at. What a test passes to an assertion
 * that it fails ({@code assertThrows} and its like) is not looked at, nor is an unknown event
 * ({@code ENOS_EVENT}) in the arguments of any {@code assert} method, or of which {@code isEmpty()}
 * is asked.
 */
@Mojo(
    name = "check-test-classes",
    defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckTestClassesMojo extends ClassesMojo {

  /**
   * The folder of the tests' class files.
   *
   * <p>{@code <testClassesDirectory>target/kotlin-test</testClassesDirectory>}
   */
  @Parameter(defaultValue = "${project.build.testOutputDirectory}")
  File testClassesDirectory;

  @Override
  File classes() {
    return testClassesDirectory;
  }

  @Override
  List<String> classPath() throws DependencyResolutionRequiredException {
    return project.getTestClasspathElements();
  }
}
