package io.github.enoscodegen.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Where the models of an execution lie.
 *
 * @param directory the folder that is looked into
 * @param isDefault whether that folder is not the user's own choice, and so may be missing
 * @param models further files and folders
 * @param jars jars with models
 */
record ModelSources(Path directory, boolean isDefault, List<File> models, List<ModelJar> jars) {

  /** Maven gives null for an empty element. */
  ModelSources {
    models = models.stream().filter(Objects::nonNull).toList();
  }

  /**
   * Every model file, in a fixed order.
   *
   * @param allowNone whether it is all right that there is none
   */
  List<ModelInput> inputs(ModelFolders folders, ModelJars repository, boolean allowNone)
      throws MojoExecutionException, MojoFailureException {
    List<ModelInput> inputs = new ArrayList<>();
    if (Files.exists(directory)) {
      inputs.addAll(folders.inputs(directory));
    } else if (!isDefault) {
      throw noModels("%s is not there".formatted(directory));
    }
    for (File model : models) {
      inputs.addAll(folders.inputs(model.toPath()));
    }
    for (ModelJar jar : jars) {
      inputs.addAll(repository.inputs(jar));
    }
    if (inputs.isEmpty() && !allowNone) {
      throw noModels(nothingFound(folders.selection()));
    }
    return once(inputs);
  }

  /** A file that is named twice is one file. */
  private static List<ModelInput> once(List<ModelInput> inputs) {
    Map<String, ModelInput> byId = new LinkedHashMap<>();
    inputs.forEach(input -> byId.putIfAbsent(input.id(), input));
    return List.copyOf(byId.values());
  }

  private String nothingFound(FileSelection selection) {
    return Files.exists(directory) || !models.isEmpty() || !jars.isEmpty()
        ? "nothing in %s matches %s".formatted(String.join(", ", places()), selection)
        : "%s is not there".formatted(directory);
  }

  private List<String> places() {
    List<String> places = new ArrayList<>(List.of(directory.toString()));
    models.forEach(model -> places.add(model.toString()));
    jars.forEach(jar -> places.add(jar.toString()));
    return places;
  }

  private static MojoFailureException noModels(String what) {
    return new MojoFailureException(
        "No thing models: %s. Put the console's exports there, set <modelDirectory> or <models>, or <allowNoModels> if that is as it should be."
            .formatted(what));
  }
}
