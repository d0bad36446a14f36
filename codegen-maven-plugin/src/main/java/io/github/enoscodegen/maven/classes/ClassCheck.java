package io.github.enoscodegen.maven.classes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds calls of generated code in compiled classes against the thing model.
 *
 * <p>Says what the javac plugin would say of the sources, whichever compiler read them. Where a
 * value can be one or another it is reported only if all of them are wrong; each arm of a
 * conditional expression counts for itself.
 */
public final class ClassCheck {

  /**
   * Checks the classes in a folder.
   *
   * @param classes holds class files, in it and below it; one that is not there holds none
   * @param classPath what they were compiled with, in order: folders and jars; those that are not
   *     there are passed over
   * @return the same for the same files, in the same order
   * @throws IOException when a file cannot be read; one that is no class file is a warning
   */
  public static ClassCheckResult run(Path classes, List<Path> classPath) throws IOException {
    Warnings warnings = new Warnings();
    List<Path> entries = Stream.concat(Stream.of(classes), classPath.stream()).toList();
    try (ClassPath path = new ClassPath(entries, warnings)) {
      return new ClassCheckResult(findings(classes, path, warnings), warnings.texts());
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<Finding> findings(Path classes, ClassPath path, Warnings warnings)
      throws IOException {
    DeclaredTypes types = new DeclaredTypes(path, warnings);
    ConstrainedMethods methods = new ConstrainedMethods(types);
    List<Finding> found = new ArrayList<>();
    if (methods.exist()) {
      CallerCheck check = new CallerCheck(methods, new GeneratedMethods(types), path);
      for (Path file : classFiles(classes)) {
        found.addAll(findings(file, check, warnings));
      }
    }
    found.sort(Finding.READING_ORDER);
    return found;
  }

  private static List<Finding> findings(Path file, CallerCheck check, Warnings warnings)
      throws IOException {
    try {
      return check.check(new ClassBytes(file.toString(), Files.readAllBytes(file)));
    } catch (UnreadableClassException e) {
      warnings.add(e);
      return List.of();
    }
  }

  private static List<Path> classFiles(Path classes) throws IOException {
    if (!Files.isDirectory(classes)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private ClassCheck() {}
}
