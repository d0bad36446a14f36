package io.github.enoscodegen.maven;

import io.github.enoscodegen.maven.classes.CallSuppression;
import io.github.enoscodegen.maven.classes.ClassCheck;
import io.github.enoscodegen.maven.classes.ClassCheckResult;
import io.github.enoscodegen.maven.classes.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that looks into class files for arguments that EnOS would refuse. */
abstract class ClassesMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /**
   * What to do about an argument that EnOS would refuse: {@code error} fails the build, {@code
   * warn} tells of it, {@code off} looks for none.
   *
   * <p>{@code <checkClasses>warn</checkClasses>}
   */
  @Parameter(property = "enos-codegen.checkClasses", defaultValue = "error")
  String checkClasses = "error";

  /**
   * Calls that are wrong on purpose, since {@code @SuppressWarnings} does not reach class files:
   * the binary name of their class, in which {@code *} stands for any characters, the rule in the
   * brackets that end the message, and the reason. One that suppresses nothing is a warning.
   *
   * <pre>{@code
   * <callSuppressions>
   *   <callSuppression>
   *     <classes>com.acme.*Simulator</classes>
   *     <rule>ENOS_RANGE</rule>
   *     <reason>provokes the answer 1204</reason>
   *   </callSuppression>
   * </callSuppressions>
   * }</pre>
   */
  @Parameter List<SuppressedCall> callSuppressions = List.of();

  /**
   * Does nothing.
   *
   * <p>{@code <skip>true</skip>}
   */
  @Parameter(property = "enos-codegen.skip", defaultValue = "false")
  boolean skip;

  /** Holds the class files of the callers. */
  abstract File classes();

  /** What they were compiled with. */
  abstract List<String> classPath() throws DependencyResolutionRequiredException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    ClassCheckMode mode = ClassCheckMode.of(checkClasses);
    if (skip || mode == ClassCheckMode.OFF) {
      getLog().info("The check of classes is off");
      return;
    }
    ClassCheckResult result = run().without(suppressions());
    result.warnings().forEach(getLog()::warn);
    show(result.findings(), mode);
  }

  private List<CallSuppression> suppressions() throws MojoFailureException {
    List<CallSuppression> suppressions =
        callSuppressions.stream().map(SuppressedCall::suppression).toList();
    for (CallSuppression suppression : suppressions) {
      if (suppression.complaint().isPresent()) {
        throw new MojoFailureException(
            "A <callSuppression> %s.".formatted(suppression.complaint().get()));
      }
    }
    return suppressions;
  }

  private ClassCheckResult run() throws MojoExecutionException {
    try {
      return ClassCheck.run(classes().toPath(), classPath().stream().map(Path::of).toList());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Could not read classes in %s: %s".formatted(classes(), e.getMessage()), e);
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("The class path is not known: " + e.getMessage(), e);
    }
  }

  private void show(List<Finding> findings, ClassCheckMode mode) throws MojoFailureException {
    if (mode == ClassCheckMode.WARN) {
      findings.forEach(finding -> getLog().warn(finding.toString()));
      return;
    }
    findings.forEach(finding -> getLog().error(finding.toString()));
    if (!findings.isEmpty()) {
      throw new MojoFailureException(summary(findings.size()));
    }
  }

  private static String summary(int findings) {
    return findings == 1
        ? "A call has an argument that EnOS would refuse: see the error above."
        : "Calls have arguments that EnOS would refuse: see the %d errors above."
            .formatted(findings);
  }
}
