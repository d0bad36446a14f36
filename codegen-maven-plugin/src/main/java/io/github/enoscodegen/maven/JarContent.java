package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.Artifact;

/**
 * The model files in an artifact. They go by its coordinates, not by where it lies: a repository is
 * elsewhere on each machine.
 */
record JarContent(Artifact artifact, FileSelection selection) {

  /** Files larger than this are refused when they are read; one byte more tells. */
  private static final int MAX_BYTES = (32 << 20) + 1;

  private static final Comparator<JarEntry> BY_NAME = Comparator.comparing(JarEntry::getName);

  List<ModelInput> ofJar(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      List<ModelInput> inputs = new ArrayList<>();
      for (JarEntry entry : jar.stream().filter(this::isSelected).sorted(BY_NAME).toList()) {
        try (InputStream content = jar.getInputStream(entry)) {
          inputs.add(input(entry.getName(), content.readNBytes(MAX_BYTES)));
        }
      }
      return inputs;
    }
  }

  /** In a multi-module build that stops before packaging, a jar is still a folder of classes. */
  List<ModelInput> ofFolder(Path folder) throws IOException {
    ShownPaths names = new ShownPaths(folder);
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && selection.selects(names.shown(path)))
          .sorted()
          .map(path -> input(names.shown(path), path))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean isSelected(JarEntry entry) {
    return !entry.isDirectory() && selection.selects(entry.getName());
  }

  private ModelInput input(String entry, byte[] content) {
    return input(entry, new ModelFile(name(entry), content));
  }

  private ModelInput input(String entry, Path path) {
    return input(entry, ModelFile.at(name(entry), path));
  }

  private ModelInput input(String entry, ModelFile file) {
    String id = artifact.getGroupId() + ":" + artifact.getArtifactId() + "!/" + entry;
    return new ModelInput(file, id, Optional.empty());
  }

  /** As complaints show it. */
  private String name(String entry) {
    return artifact.getArtifactId() + ".jar!/" + entry;
  }
}
