package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model that grows breaks no caller, be it compiled again or not: version 2 of the model has an
 * optional parameter more before and after others, in a struct too, one more key in each enum, one
 * more event, wider ranges and longer texts; keys and items stand in another order.
 */
class EvolutionTest {

  private static final Path EVOLUTION = Path.of("src/test/resources/evolution");

  @TempDir Path folder;

  private Path version1;
  private Path version2;
  private Path caller;

  @BeforeEach
  void compilesBothVersions() throws Exception {
    version1 = Files.createDirectory(folder.resolve("version1"));
    version2 = Files.createDirectory(folder.resolve("version2"));
    caller = Files.createDirectory(folder.resolve("caller"));
    Compilation.of(withCaller("v1"), version1);
    Compilation.of(GeneratedSources.in(EVOLUTION.resolve("v2")), version2);
    copyCaller();
  }

  @Test
  void classFilesOfCallersWorkOn() throws Exception {
    String before = call("call", version1);

    assertThat(before).contains("\"temp\":98.5", "stop, look", "pump true true");
    assertThat(call("call", version2, caller)).isEqualTo(before);
  }

  @Test
  void classFilesOfCallersSeeTheWiderRange() throws Exception {
    assertThat(call("hotter", version1)).isEqualTo("refused: temp");
    assertThat(call("hotter", version2, caller)).contains("\"temp\":160");
  }

  @Test
  void sourcesOfCallersCompileAndWorkOn() throws Exception {
    Path again = Files.createDirectory(folder.resolve("again"));
    Compilation.of(withCaller("v2"), again);

    assertThat(call("call", again)).isEqualTo(call("call", version1));
  }

  private static Map<String, String> withCaller(String version) throws Exception {
    Map<String, String> sources = new TreeMap<>(GeneratedSources.in(EVOLUTION.resolve(version)));
    sources.put("Caller.java", Files.readString(EVOLUTION.resolve("Caller.java")));
    return sources;
  }

  /** Its class files alone, so that no class of version 1 fills a gap of version 2. */
  private void copyCaller() throws IOException {
    try (Stream<Path> files = Files.list(version1)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, caller.resolve(Objects.requireNonNull(file.getFileName())));
      }
    }
    assertThat(caller).isDirectoryContaining(file -> file.endsWith("Caller.class"));
  }

  private static String call(String method, Path... classPath) throws Exception {
    URL[] path = new URL[classPath.length];
    for (int i = 0; i < path.length; i++) {
      path[i] = classPath[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(path, EvolutionTest.class.getClassLoader())) {
      return (String) loader.loadClass("Caller").getMethod(method).invoke(null);
    }
  }
}
