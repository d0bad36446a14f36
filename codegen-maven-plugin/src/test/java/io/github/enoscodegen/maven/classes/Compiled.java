package io.github.enoscodegen.maven.classes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.constraint.IntRange;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles what tests look into. */
final class Compiled {

  /** The annotations. */
  static final Path RUNTIME = home(IntRange.class);

  /** Builders as another module's jar has them, and assertions. */
  static final Path BUILDERS = builders();

  /** What callers are compiled with. */
  static final List<Path> CLASS_PATH = List.of(RUNTIME, BUILDERS);

  private static final String NAMED_JDK_25 = "enos.jdk25";

  /** A compiler, and the text of all that it says. */
  interface Compiler {
    String compile(List<String> arguments) throws Exception;
  }

  /** The compiler of the JDK that runs the tests. */
  static String javac(List<String> arguments) throws Exception {
    return javac(Path.of(System.getProperty("java.home")), arguments);
  }

  /** The compiler of the JDK 25 that a property names, or that lies beside the JDK of the tests. */
  static String javac25(List<String> arguments) throws Exception {
    return javac(jdk25(), arguments);
  }

  static String ecj(List<String> arguments) {
    StringWriter said = new StringWriter();
    List<String> quiet = new ArrayList<>(List.of("-nowarn", "-g"));
    quiet.addAll(arguments);
    try (PrintWriter writer = new PrintWriter(said)) {
      BatchCompiler.compile(quiet.toArray(String[]::new), writer, writer, null);
    }
    return said.toString();
  }

  /** A process of its own: within this one javac would find the plugin among the tests' classes. */
  private static String javac(Path home, List<String> arguments) throws Exception {
    Path printed = Files.createTempFile("javac", ".txt");
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/javac").toString()));
    // The second is for JDK 17, which does not know the first.
    command.addAll(List.of("-J-Dstderr.encoding=UTF-8", "-J-Dfile.encoding=UTF-8"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, SECONDS)).isTrue();
      return Files.readString(printed);
    } finally {
      process.destroyForcibly();
      Files.delete(printed);
    }
  }

  static boolean hasJdk25() {
    return Files.exists(jdk25().resolve("bin/javac"));
  }

  private static Path jdk25() {
    String named = System.getProperty(NAMED_JDK_25);
    Path neighbours = Path.of(System.getProperty("java.home")).resolve("..");
    if (named != null) {
      return Path.of(named);
    }
    try (Stream<Path> homes = Files.list(neighbours)) {
      return homes
          .filter(home -> home.getFileName().toString().contains("25"))
          .sorted()
          .findFirst()
          .orElse(neighbours.resolve("none"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles one class after the other in one run; returns what the compiler says. */
  static String classes(
      Path output, Compiler compiler, List<Path> classPath, String type, List<String> sources)
      throws Exception {
    Path folder = Files.createDirectories(output.resolveSibling(output.getFileName() + "-src"));
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", output.toString(), "-classpath", text(classPath)));
    arguments.addAll(List.of("-encoding", "UTF-8"));
    for (int i = 0; i < sources.size(); i++) {
      Path file = folder.resolve(type + i + ".java");
      arguments.add(Files.writeString(file, sources.get(i), UTF_8).toString());
    }
    return compiler.compile(arguments);
  }

  private static String text(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path builders() {
    Path output = Path.of("target", "builder-classes").toAbsolutePath();
    try (Stream<Path> files = Files.walk(resource())) {
      Stream<String> options =
          Stream.of("--release", "17", "-d", output.toString(), "-classpath", RUNTIME.toString());
      Stream<String> sources = files.map(Path::toString).filter(file -> file.endsWith(".java"));
      String[] arguments = Stream.concat(options, sources).toArray(String[]::new);
      if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
        throw new IllegalStateException("not compiled: " + Arrays.toString(arguments));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource() {
    try {
      return Path.of(Compiled.class.getResource("/classes").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Compiled() {}
}
