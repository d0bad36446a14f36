package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What tells one generator from another: the versions of the plugin and of all it depends on. */
final class GeneratorVersion {

  /**
   * A text for each artifact of the plugin, in a fixed order. A snapshot may change under its
   * version, so its content counts, too.
   */
  static List<String> of(PluginDescriptor plugin) throws IOException {
    List<String> versions = new ArrayList<>(List.of("plugin " + plugin.getVersion()));
    for (Artifact artifact : artifacts(plugin)) {
      versions.add(artifact.getId() + content(artifact));
    }
    versions.sort(null);
    return versions;
  }

  private static List<Artifact> artifacts(PluginDescriptor plugin) {
    return plugin.getArtifacts() == null ? List.of() : plugin.getArtifacts();
  }

  private static String content(Artifact artifact) throws IOException {
    File file = artifact.getFile();
    if (!artifact.isSnapshot() || file == null) {
      return "";
    }
    return " " + (file.isDirectory() ? ofFolder(file.toPath()) : digest(file.toPath()));
  }

  /** In the build of the plugin itself, an artifact is a folder of classes. */
  private static String ofFolder(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<String> digests = new ArrayList<>();
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        digests.add(new ShownPaths(folder).shown(path) + " " + digest(path));
      }
      return Fingerprint.of(digests);
    }
  }

  private static String digest(Path file) throws IOException {
    return new ModelFile(file.toString(), Files.readAllBytes(file)).contentDigest();
  }

  private GeneratorVersion() {}
}
