package io.github.enoscodegen.checker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The compiler of a JDK, started as a process of its own: it sees its class path and no class of
 * these tests.
 */
final class Jdk {

  /** Names the home of a JDK 25 that is no neighbour of the JDK of these tests. */
  static final String PROPERTY = "enos.jdk25";

  private static final Path THIS_HOME = Path.of(System.getProperty("java.home"));
  private static final int SECONDS_TO_COMPILE = 120;

  private final Path home;

  private Jdk(Path home) {
    this.home = home;
  }

  /** The one that runs these tests. */
  static Jdk current() {
    return new Jdk(THIS_HOME);
  }

  /** A JDK 25: what the property names, else a neighbour of the JDK of these tests. */
  static Optional<Jdk> find25() throws IOException {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Optional.of(new Jdk(Path.of(named)));
    }
    try (Stream<Path> neighbours = Files.list(THIS_HOME.resolve(".."))) {
      return neighbours.filter(Jdk::is25).sorted().findFirst().map(Jdk::new);
    }
  }

  private static boolean is25(Path home) {
    return home.getFileName().toString().contains("25") && Files.exists(javac(home));
  }

  private static Path javac(Path home) {
    return home.resolve("bin").resolve("javac");
  }

  /**
   * Compiles.
   *
   * @param directory where the process may write
   * @param arguments as on the command line
   */
  CompilerRun javac(Path directory, List<String> arguments) throws Exception {
    Path printed = directory.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command(arguments))
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      assertThat(process.waitFor(SECONDS_TO_COMPILE, SECONDS)).as("javac ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new CompilerRun(process.exitValue(), Files.readString(printed));
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(javac(home).toString());
    // The second is for JDK 17, which does not know the others.
    command.addAll(List.of("-J-Dstderr.encoding=UTF-8", "-J-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-encoding", "UTF-8", "-XDrawDiagnostics", "-Xmaxerrs", "1000"));
    command.addAll(arguments);
    return command;
  }

  @Override
  public String toString() {
    return home.toString();
  }
}
