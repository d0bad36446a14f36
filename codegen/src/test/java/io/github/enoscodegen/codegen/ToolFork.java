package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a tool of this JDK in a process of its own. */
public final class ToolFork {

  private static final long BOUND_SECONDS = 900;

  private final Path folder;

  /** Sources and output go below a folder. */
  public ToolFork(Path folder) {
    this.folder = folder;
  }

  /** Whether this Java brings the tool along. */
  public static boolean has(String tool) {
    return Stream.of(tool, tool + ".exe").anyMatch(name -> Files.isExecutable(bin(name)));
  }

  /**
   * Runs a tool on sources.
   *
   * @param files the last arguments, written to a file, since there may be many
   * @return what it said, and its exit code where that is not 0
   */
  public String run(String tool, List<String> options, List<String> files) throws Exception {
    Path list = Files.createTempFile(folder, "files", ".txt");
    Files.write(list, files);
    Path said = Files.createTempFile(folder, "said", ".txt");
    List<String> command = new ArrayList<>();
    command.add(bin(tool).toString());
    command.addAll(options);
    command.add("@" + list);
    int exitCode = run(command, said);
    String text = withoutTheJvm(Files.readString(said));
    return exitCode == 0 ? text : text + "exit code " + exitCode;
  }

  /** From 24 on, the JVM itself warns of what libraries of the tools do; javac says "warning". */
  private static String withoutTheJvm(String said) {
    return said.lines()
        .filter(line -> !line.startsWith("WARNING: "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Writes sources, and names the files. */
  public List<String> write(Map<String, String> sources) throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("sources").resolve(source.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, source.getValue());
      files.add(file.toString());
    }
    return files;
  }

  private static int run(List<String> command, Path said) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path bin(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool);
  }
}
