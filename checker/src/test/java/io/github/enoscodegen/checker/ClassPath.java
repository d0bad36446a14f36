package io.github.enoscodegen.checker;

import io.github.enoscodegen.constraint.IntRange;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the compilations of these tests have on their class path. */
final class ClassPath {

  /** The checker as users have it, with its service file. */
  static final Path CHECKER = home(EnosChecker.class);

  /** The annotations. */
  static final Path RUNTIME = home(IntRange.class);

  /** The sources of a generated event and of what snippets use. */
  static final Path FIXTURE_SOURCES = resource("fixture");

  /** The same as class files, as in another module's jar. */
  static final Path FIXTURE = compileFixture();

  /** Everything that snippets need. */
  static final List<Path> ALL = List.of(CHECKER, RUNTIME, FIXTURE);

  /** As javac's option wants it. */
  static String text(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  static List<Path> fixtureSources() {
    try (Stream<Path> files = Files.walk(FIXTURE_SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path compileFixture() {
    Path classes = Path.of("target", "fixture-classes").toAbsolutePath();
    Stream<String> options =
        Stream.of("--release", "17", "-d", classes.toString(), "-cp", RUNTIME.toString());
    String[] arguments =
        Stream.concat(options, fixtureSources().stream().map(Path::toString))
            .toArray(String[]::new);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
      throw new IllegalStateException("The fixture does not compile; javac says why above.");
    }
    return classes;
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(ClassPath.class.getResource("/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private ClassPath() {}
}
