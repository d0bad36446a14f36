package io.github.enoscodegen.maven;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A jar with model files.
 *
 * <p>Maven fills it from {@code <modelJar><groupId/><artifactId/>…</modelJar>}.
 */
public final class ModelJar {

  @Nullable String groupId;
  @Nullable String artifactId;
  @Nullable String version;
  String classifier = "";
  String type = "jar";
  List<String> includes = List.of();
  List<String> excludes = List.of();

  FileSelection selection() {
    return FileSelection.of(includes, excludes);
  }

  /** Without a version, which a project may state elsewhere. */
  String key() {
    String key = groupId + ":" + artifactId;
    return classifier.isEmpty() ? key : key + ":" + type + ":" + classifier;
  }

  @Override
  public String toString() {
    return version == null ? key() : key() + ":" + version;
  }
}
