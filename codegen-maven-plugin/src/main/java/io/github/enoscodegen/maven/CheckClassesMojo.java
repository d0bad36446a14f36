package io.github.enoscodegen.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Holds constant arguments in compiled classes against the thing model.
 *
 * <p>For compilers that run no plugins of javac, such as those of Eclipse and Kotlin, and for
 * builds in which the plugin does not run: it says the same, in the same words.
 */
@Mojo(
    name = "check-classes",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckClassesMojo extends ClassesMojo {

  /**
   * The folder of the class files.
   *
   * <p>{@code <classesDirectory>target/kotlin</classesDirectory>}
   */
  @Parameter(defaultValue = "${project.build.outputDirectory}")
  File classesDirectory;

  @Override
  File classes() {
    return classesDirectory;
  }

  @Override
  List<String> classPath() throws DependencyResolutionRequiredException {
    return project.getCompileClasspathElements();
  }
}
