package io.github.enoscodegen.codegen.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The search for one model file. Remembers where it looked. */
final class ModelSearch {

  /** The processor option that names the directory to look into first. */
  static final String OPTION = "enoscodegen.models";

  private final ProcessingEnvironment environment;
  private final Element element;
  private final String name;
  private final List<String> looked = new ArrayList<>();

  /**
   * A search.
   *
   * @param element what is annotated
   * @param name the file, as the annotation has it
   */
  ModelSearch(ProcessingEnvironment environment, Element element, String name) {
    this.environment = environment;
    this.element = element;
    this.name = name;
  }

  /** The first file that is there. */
  Optional<Path> find() {
    try {
      Path path = Path.of(name).normalize();
      return path.isAbsolute()
          ? existing(path)
          : inOption(path)
              .or(() -> inClassOutput(path.toString().replace('\\', '/')))
              .or(() -> aboveTheSource(path));
    } catch (InvalidPathException e) {
      looked.add("nowhere: this is no path (" + e.getReason() + ")");
      return Optional.empty();
    }
  }

  /** That it is not there, and where it was looked for. */
  String complaint() {
    return "There is no thing model '%s'. Looked for:\n  %s\nPut it there, or name its directory by -A%s=DIRECTORY."
        .formatted(name, String.join("\n  ", looked), OPTION);
  }

  private Optional<Path> inOption(Path path) {
    String directory = environment.getOptions().get(OPTION);
    if (directory == null || directory.isBlank()) {
      looked.add("(option -A" + OPTION + " is not set)");
      return Optional.empty();
    }
    return existing(Path.of(directory).resolve(path));
  }

  private Optional<Path> inClassOutput(String path) {
    Optional<Path> place = placeInClassOutput(path);
    if (place.isEmpty()) {
      looked.add("(the class output has no such file)");
    }
    return place.flatMap(this::existing);
  }

  private Optional<Path> aboveTheSource(Path path) {
    Optional<Path> folder = SourceFolder.of(environment, element);
    if (folder.isEmpty()) {
      looked.add("(this compiler does not tell where the annotated source file lies)");
      folder = placeInClassOutput(".enoscodegen").map(Path::getParent);
    }
    for (Path at = folder.orElse(null); at != null; at = at.getParent()) {
      Optional<Path> found = existing(at.resolve(path));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Where a file of the class output lies or would lie. Not every compiler tells of files that are
   * not there.
   */
  private Optional<Path> placeInClassOutput(String relative) {
    try {
      FileObject file =
          environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", relative);
      return LocalFiles.path(file.toUri()).filter(path -> path.endsWith(relative));
    } catch (IOException | IllegalArgumentException absent) {
      return Optional.empty(); // or no path that may be asked for, such as ../pump.json
    }
  }

  private Optional<Path> existing(Path place) {
    Path file = place.toAbsolutePath().normalize();
    looked.add(file.toString());
    return Optional.of(file).filter(path -> Files.exists(path) && !Files.isDirectory(path));
  }
}
