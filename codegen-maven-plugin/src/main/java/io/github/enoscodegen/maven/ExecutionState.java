package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.write.DirectorySink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What the executions of a project remember: a manifest for each, so that none deletes another's
 * files, and so that the files of an execution that is no more are found.
 *
 * @param folder where the manifests lie
 */
record ExecutionState(Path folder, MavenProject project, MojoExecution execution) {

  private static final String SUFFIX = ".manifest";

  /** The source root of the execution. */
  DirectorySink sink(Path root) throws IOException {
    Path own = manifest(execution.getGoal(), execution.getExecutionId());
    List<Path> others = new ArrayList<>(manifests());
    others.remove(own);
    return DirectorySink.at(root, own, others);
  }

  /** Deletes what executions wrote that the project does not have any more; tells how much. */
  int retireTheGone(Path root) throws IOException {
    Set<Path> alive = alive();
    int deleted = 0;
    for (Path manifest : manifests()) {
      if (!alive.contains(manifest)) {
        DirectorySink gone = DirectorySink.at(root, manifest, alive);
        gone.retire();
        deleted += gone.deleted();
      }
    }
    return deleted;
  }

  /** Whether the POM has a goal of this plugin run in some phase. */
  boolean declares(String goal) {
    return plugin().stream()
        .flatMap(plugin -> plugin.getExecutions().stream())
        .anyMatch(declared -> declared.getGoals().contains(goal));
  }

  /** Those that the POM has and runs, this one, and that of the command line. */
  private Set<Path> alive() {
    Set<Path> alive =
        plugin().stream()
            .flatMap(plugin -> plugin.getExecutions().stream())
            .filter(declared -> !"none".equals(declared.getPhase()))
            .flatMap(this::manifests)
            .collect(Collectors.toSet());
    alive.add(manifest(execution.getGoal(), execution.getExecutionId()));
    execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
        .map(goal -> manifest(goal.getGoal(), "default-cli"))
        .forEach(alive::add);
    return alive;
  }

  private Stream<Path> manifests(PluginExecution declared) {
    return declared.getGoals().stream().map(goal -> manifest(goal, declared.getId()));
  }

  private Optional<Plugin> plugin() {
    return Optional.ofNullable(
        project.getPlugin(
            execution.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey()));
  }

  private Path manifest(String goal, String id) {
    return folder.resolve(goal + "-" + fileName(id) + SUFFIX);
  }

  /** The id of an execution may hold anything, the name of a file may not. */
  static String fileName(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private List<Path> manifests() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
