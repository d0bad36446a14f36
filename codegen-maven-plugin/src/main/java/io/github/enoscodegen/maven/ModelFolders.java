package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Finds model files in folders.
 *
 * @param selection which of a folder's files are meant
 * @param names as complaints show them
 * @param ids as fingerprints have them
 */
record ModelFolders(FileSelection selection, ShownPaths names, ShownPaths ids) {

  /** The selected files of a folder, or a single file whatever its name, in a fixed order. */
  List<ModelInput> inputs(Path place) throws MojoExecutionException {
    return Files.isDirectory(place)
        ? paths(place).stream().map(this::input).toList()
        : List.of(input(place));
  }

  /** A file that is not there counts, and is complained about when it is read. */
  private ModelInput input(Path path) {
    return new ModelInput(
        ModelFile.at(names.shown(path), path), ids.relative(path), Optional.of(path));
  }

  private List<Path> paths(Path folder) throws MojoExecutionException {
    try {
      return selected(folder);
    } catch (IOException e) {
      throw FileTrouble.with("list", folder, e);
    }
  }

  private List<Path> selected(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return paths.filter(path -> isSelected(folder, path)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean isSelected(Path folder, Path path) {
    return !Files.isDirectory(path) && selection.selects(new ShownPaths(folder).shown(path));
  }
}
