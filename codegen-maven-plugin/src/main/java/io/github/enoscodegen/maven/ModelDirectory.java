package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A folder with thing models.
 *
 * @param directory the folder
 * @param shownFrom complaints name files relative to this folder
 */
record ModelDirectory(Path directory, Path shownFrom) {

  /** Every model file, in a fixed order. */
  List<ModelFile> files() throws MojoExecutionException, MojoFailureException {
    if (!Files.isDirectory(directory)) {
      throw noModels("%s is not there".formatted(directory));
    }
    List<ModelFile> files = paths().stream().map(path -> ModelFile.at(shown(path), path)).toList();
    if (files.isEmpty()) {
      throw noModels("%s holds no .json file and no .zip file".formatted(directory));
    }
    return files;
  }

  private static MojoFailureException noModels(String what) {
    return new MojoFailureException(
        "No thing models: %s. Put the console's exports there, or set <modelDirectory>."
            .formatted(what));
  }

  private List<Path> paths() throws MojoExecutionException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(ModelDirectory::isModelFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("Could not list " + directory + ": " + e.getMessage(), e);
    }
  }

  /** A link that leads nowhere counts, and is complained about when it is read. */
  private static boolean isModelFile(Path path) {
    String name = path.getFileName().toString();
    return (name.endsWith(".json") || name.endsWith(".zip")) && !Files.isDirectory(path);
  }

  /** As one would write it on the command line, with slashes on every system. */
  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = shownFrom.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
