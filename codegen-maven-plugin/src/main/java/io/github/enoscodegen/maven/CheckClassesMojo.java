package io.github.enoscodegen.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Holds calls of generated code in compiled classes against the thing model.
 *
 * <p>For compilers that run no plugins of javac, such as those of Eclipse and Kotlin, and for
 * builds in which the plugin does not run: it says the same, in the same words.
 *
 * <p>All rules are looked at. Constant arguments: {@code ENOS_RANGE}, {@code ENOS_FINITE}, {@code
 * ENOS_MAX_LENGTH}, {@code ENOS_WELL_FORMED}, {@code ENOS_MAX_ITEMS} and {@code ENOS_TIME}; of maps
 * also {@code ENOS_UNKNOWN_PARAMETER} and {@code ENOS_WRONG_TYPE}. {@code ENOS_NULL}: a setter gets
 * {@code null}. {@code ENOS_EVENT}: the catalogue of a model is asked for an event that it does not
 * have. {@code ENOS_REQUIRED}: a value is missing in a chain of setters from {@code builder()} to
 * {@code build()}; builders in variables, and the items of a struct that a function fills, only the
 * plugin follows.
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
