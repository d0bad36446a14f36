package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<ModelFile> files = read();
    if (files.isEmpty()) {
      throw noModels("%s holds no .json file".formatted(directory));
    }
    return files;
  }

  private static MojoFailureException noModels(String what) {
    return new MojoFailureException(
        "No thing models: %s. Put the console's exports there, or set <modelDirectory>."
            .formatted(what));
  }

  private List<ModelFile> read() throws MojoExecutionException {
    List<ModelFile> files = new ArrayList<>();
    for (Path path : paths()) {
      try {
        files.add(new ModelFile(shown(path), Files.readAllBytes(path)));
      } catch (IOException e) {
        throw new MojoExecutionException("Could not read " + path + ": " + e.getMessage(), e);
      }
    }
    return files;
  }

  private List<Path> paths() throws MojoExecutionException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(path -> path.getFileName().toString().endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("Could not list " + directory + ": " + e.getMessage(), e);
    }
  }

  /** As one would write it on the command line, with slashes on every system. */
  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = shownFrom.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
