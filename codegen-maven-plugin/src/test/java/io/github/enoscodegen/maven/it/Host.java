package io.github.enoscodegen.maven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The Maven and the JDK that a project is built with: those that the invoker took for the first
 * build.
 *
 * @param settings added to those of the user
 */
record Host(
    Path mavenHome,
    Path javaHome,
    String mavenOpts,
    Path settings,
    Path localRepository,
    boolean offline) {

  private static final int MINUTES = 5;

  /** Of the variables that a script gets. */
  static Host of(Map<String, ?> variables) {
    return new Host(
        Path.of(text(variables, "mavenHome")),
        Path.of(text(variables, "javaHome")),
        text(variables, "mavenOpts"),
        folder(variables, "basedir").resolveSibling("interpolated-settings.xml"),
        folder(variables, "localRepositoryPath"),
        text(variables, "network").equals("offline=true"));
  }

  static Path folder(Map<String, ?> variables, String name) {
    return Path.of(text(variables, name));
  }

  private static String text(Map<String, ?> variables, String name) {
    return Objects.requireNonNull(variables.get(name), name).toString();
  }

  /** Runs Maven in a folder, and waits for its end. */
  Build run(Path folder, List<String> arguments, Path log) throws IOException {
    ProcessBuilder maven = new ProcessBuilder(command(arguments));
    maven.directory(folder.toFile());
    maven.environment().put("JAVA_HOME", javaHome.toString());
    maven.environment().put("MAVEN_OPTS", mavenOpts);
    maven.environment().put("MAVEN_BASEDIR", folder.toString());
    maven.environment().remove("MAVEN_ARGS");
    maven.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Build(exitCode(maven.start()), Files.readString(log));
  }

  private List<String> command(List<String> arguments) {
    String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
    List<String> command = new ArrayList<>();
    command.add(mavenHome.resolve("bin").resolve(script).toString());
    command.addAll(List.of("-B", "-ntp", "-gs", settings.toString()));
    command.add("-Dmaven.repo.local=" + localRepository);
    if (offline) {
      command.add("-o");
    }
    command.addAll(arguments);
    return command;
  }

  private static int exitCode(Process maven) {
    try {
      if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError("Maven has not ended after %d minutes".formatted(MINUTES));
      }
      return maven.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while Maven ran", e);
    } finally {
      maven.destroy();
    }
  }
}
