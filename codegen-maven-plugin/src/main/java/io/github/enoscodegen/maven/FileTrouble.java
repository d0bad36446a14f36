package io.github.enoscodegen.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Words for what file systems refuse: the exceptions of the JDK often hold no more than a path. */
final class FileTrouble {

  /**
   * An exception that ends the build.
   *
   * @param verb what could not be done, as in "Could not write target/x: …"
   * @param place the file or folder that it was meant for
   */
  static MojoExecutionException with(String verb, Path place, IOException e) {
    return new MojoExecutionException("Could not %s %s: %s".formatted(verb, place, why(e)), e);
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission for " + e.getMessage() + "; give it, or choose another place";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getMessage() + " is in the way; move it, or choose another place";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no " + e.getMessage();
    }
    if (e instanceof FileSystemLoopException) {
      return "a link leads back to its own folder: " + e.getMessage();
    }
    return general(e);
  }

  private static String general(IOException e) {
    return e instanceof FileSystemException f && f.getFile() != null
        ? inTheWay(Path.of(f.getFile())).orElseGet(() -> asTold(e))
        : asTold(e);
  }

  /** A file where a folder should be. */
  private static Optional<String> inTheWay(Path place) {
    return Stream.iterate(place.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .skip(1)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(file -> file + " is in the way; move it, or choose another place");
  }

  private static String asTold(IOException e) {
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getFile() + ": " + f.getReason()
        : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }

  private FileTrouble() {}
}
