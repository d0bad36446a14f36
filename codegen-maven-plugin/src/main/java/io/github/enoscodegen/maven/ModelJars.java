package io.github.enoscodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Fetches jars with models, one by one: the dependencies of the project are not resolved for it, as
 * that fails in a multi-module build before anything is packaged.
 */
record ModelJars(
    MavenProject project, RepositorySystem repositories, RepositorySystemSession session) {

  /** The selected files of a jar, in a fixed order. */
  List<ModelInput> inputs(ModelJar jar) throws MojoExecutionException, MojoFailureException {
    Artifact artifact = resolved(jar);
    Path place = artifact.getFile().toPath();
    try {
      return Files.isDirectory(place)
          ? new JarContent(artifact, jar.selection()).ofFolder(place)
          : new JarContent(artifact, jar.selection()).ofJar(place);
    } catch (IOException e) {
      throw FileTrouble.with("read the models in", place, e);
    }
  }

  private Artifact resolved(ModelJar jar) throws MojoExecutionException, MojoFailureException {
    try {
      ArtifactRequest request =
          new ArtifactRequest(artifact(jar), project.getRemoteProjectRepositories(), "");
      return repositories.resolveArtifact(session, request).getArtifact();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(
          "Could not fetch the models in %s: %s".formatted(jar, e.getMessage()), e);
    }
  }

  private Artifact artifact(ModelJar jar) throws MojoFailureException {
    if (jar.groupId == null || jar.artifactId == null) {
      throw new MojoFailureException(
          "A <modelJar> needs <groupId> and <artifactId>; this one has '%s'.".formatted(jar.key()));
    }
    return new DefaultArtifact(jar.groupId, jar.artifactId, jar.classifier, jar.type, version(jar));
  }

  private String version(ModelJar jar) throws MojoFailureException {
    return Optional.ofNullable(jar.version)
        .or(
            () ->
                dependencies()
                    .filter(known -> isOf(known, jar))
                    .map(Dependency::getVersion)
                    .findFirst())
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "The <modelJar> %s has no version, and the project has no such dependency: add <version>."
                        .formatted(jar)));
  }

  private Stream<Dependency> dependencies() {
    DependencyManagement management = project.getDependencyManagement();
    return Stream.concat(
        project.getDependencies().stream(),
        management == null ? Stream.of() : management.getDependencies().stream());
  }

  private static boolean isOf(Dependency known, ModelJar jar) {
    return known.getVersion() != null
        && known.getGroupId().equals(jar.groupId)
        && known.getArtifactId().equals(jar.artifactId)
        && Objects.requireNonNullElse(known.getClassifier(), "").equals(jar.classifier);
  }
}
