package io.github.enoscodegen.maven;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Whether the compile-time checks can work in a project. They start by themselves from a
 * dependency, but not where the compiler plugin names paths for annotation processors without it.
 *
 * @param version of the checker that fits
 */
record CheckerAdvice(MavenProject project, String version) {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String GROUP = "io.github.enoscodegen";
  private static final String CHECKER = "enos-codegen-checker";

  /** One line on what to add, unless it is there; a transitive dependency is not seen. */
  Optional<String> missingDependency() {
    boolean present =
        shutOut()
            || paths().anyMatch(CheckerAdvice::isChecker)
            || project.getDependencies().stream()
                .anyMatch(
                    known ->
                        GROUP.equals(known.getGroupId()) && CHECKER.equals(known.getArtifactId()));
    return present
        ? Optional.empty()
        : Optional.of(
            "For errors of javac at constants that EnOS would refuse, add the dependency %s:%s:%s with scope provided (<checkerAdvice>false</checkerAdvice> silences this)."
                .formatted(GROUP, CHECKER, version));
  }

  /** What to paste where the checker is shut out. */
  Optional<String> missingPath() {
    return shutOut()
        ? Optional.of(
            """
            The constants that are given to events are not checked: maven-compiler-plugin has <annotationProcessorPaths>, and javac looks for plugins nowhere else. Build from clean once after adding to them:
              <path>
                <groupId>%s</groupId>
                <artifactId>%s</artifactId>
                <version>%s</version>
              </path>"""
                .formatted(GROUP, CHECKER, version))
        : Optional.empty();
  }

  /** What to do where the compiler is none that runs plugins of javac. */
  Optional<String> otherCompiler() {
    return compilerSettings("compilerId")
        .map(Xpp3Dom::getValue)
        .filter(id -> id != null && !id.strip().startsWith("javac"))
        .findFirst()
        .map(
            id ->
                "The constants that are given to events are not checked while they are compiled: compiler '%s' runs no plugins of javac. Add the goal check-classes to those of this plugin."
                    .formatted(id.strip()));
  }

  private boolean shutOut() {
    return lists().anyMatch(list -> paths(list).noneMatch(CheckerAdvice::isChecker));
  }

  private Stream<Xpp3Dom> paths() {
    return lists().flatMap(CheckerAdvice::paths);
  }

  private static Stream<Xpp3Dom> paths(Xpp3Dom list) {
    return Stream.of(list.getChildren());
  }

  /** The lists of paths that name anything. */
  private Stream<Xpp3Dom> lists() {
    return compilerSettings("annotationProcessorPaths").filter(list -> list.getChildCount() > 0);
  }

  /** A setting of the compiler plugin and of its executions. */
  private Stream<Xpp3Dom> compilerSettings(String name) {
    Plugin compiler = project.getPlugin(COMPILER);
    Stream<? extends ConfigurationContainer> containers =
        compiler == null
            ? Stream.of()
            : Stream.concat(Stream.of(compiler), compiler.getExecutions().stream());
    return containers
        .map(ConfigurationContainer::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .map(configuration -> ((Xpp3Dom) configuration).getChild(name))
        .filter(Objects::nonNull);
  }

  private static boolean isChecker(Xpp3Dom path) {
    return List.of(GROUP, CHECKER).equals(List.of(text(path, "groupId"), text(path, "artifactId")));
  }

  private static String text(Xpp3Dom path, String name) {
    Xpp3Dom child = path.getChild(name);
    return child == null || child.getValue() == null ? "" : child.getValue().strip();
  }
}
