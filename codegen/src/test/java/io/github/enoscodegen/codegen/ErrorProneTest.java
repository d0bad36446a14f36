package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated code compiles under error-prone and NullAway, with their warnings as errors and not
 * passed over as generated: what users compile, they may want to see analyzed.
 */
class ErrorProneTest {

  private static final String PLUGIN =
      "-Xplugin:ErrorProne -Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=com.acme";

  @TempDir Path folder;

  @BeforeEach
  void requireCompiler() {
    assumeTrue(ToolFork.has("javac"), "this Java has no javac to start in a process of its own");
  }

  @Test
  void findNothingInGeneratedCode() throws Exception {
    Map<String, String> sources = new TreeMap<>(GeneratedSources.cases());
    sources.putAll(GeneratedSources.specimens(15));

    assertThat(compile(sources)).isEmpty();
  }

  @Test
  void findWhatIsWrongWithOtherCode() throws Exception {
    String wrong =
        """
        package com.acme;
        @org.jspecify.annotations.NullMarked
        final class Wrong {
          static String text() { return null; }
          static void lost(String text) { text.trim(); }
        }
        """;

    assertThat(compile(Map.of("com/acme/Wrong.java", wrong)))
        .contains("[NullAway]", "[ReturnValueIgnored]", "exit code 1");
  }

  private String compile(Map<String, String> sources) throws Exception {
    ToolFork fork = new ToolFork(folder);
    List<String> options =
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            PLUGIN,
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-Xlint:all,-options",
            "-Werror",
            "-proc:none",
            "-processorpath",
            System.getProperty("java.class.path"),
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            folder.resolve("classes").toString());
    return fork.run(
        "javac", Stream.concat(opened(), options.stream()).toList(), fork.write(sources));
  }

  /** What error-prone wants from the JDK. */
  private static Stream<String> opened() {
    Stream<String> exports =
        Stream.of(
                "api",
                "code",
                "comp",
                "file",
                "main",
                "model",
                "parser",
                "processing",
                "tree",
                "util")
            .map(
                name ->
                    "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    Stream<String> opens =
        Stream.of("code", "comp")
            .map(name -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    return Stream.concat(exports, opens);
  }
}
