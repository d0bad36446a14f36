package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checker as users meet it: it lies on the class path of a javac, and that is all. */
class AutoStartTest {

  private static final List<Path> WITHOUT_CHECKER = List.of(ClassPath.RUNTIME, ClassPath.FIXTURE);

  private static final Snippet USE =
      Snippet.range("use", "Object o = b.level(¦9);", "level must be between 0 and 5, but is 9");

  @TempDir Path directory;

  /** Where javac comes from; a JDK 23 or later runs no processors from the class path. */
  enum Host {
    THIS_JDK,
    JDK_25;

    Jdk findOrSkip() throws IOException {
      if (this == THIS_JDK) {
        return Jdk.current();
      }
      String hint =
          "No JDK 25 beside %s; name one with -D%s=<home>".formatted(Jdk.current(), Jdk.PROPERTY);
      assumeTrue(Jdk.find25().isPresent(), hint);
      return Jdk.find25().orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void startsByItself(Host host) throws Exception {
    CompilerRun run = compile(host, ClassPath.ALL, USE);

    assertThat(run.findings()).containsExactlyElementsOf(USE.expected("Use0"));
    assertThat(run.exitValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void startsWhereProcessorsAreSwitchedOff(Host host) throws Exception {
    CompilerRun run = compile(host, ClassPath.ALL, USE, "-proc:none");

    assertThat(run.findings()).containsExactlyElementsOf(USE.expected("Use0"));
  }

  @ParameterizedTest
  @EnumSource
  void startsFromTheProcessorPathWhereThereIsOne(Host host) throws Exception {
    String[] options = {"-processorpath", ClassPath.CHECKER.toString()};
    CompilerRun run = compile(host, WITHOUT_CHECKER, USE, options);

    assertThat(run.findings()).containsExactlyElementsOf(USE.expected("Use0"));
  }

  @ParameterizedTest
  @EnumSource
  void reportsOnceWhenAnOptionNamesItToo(Host host) throws Exception {
    CompilerRun run = compile(host, ClassPath.ALL, USE, "-Xplugin:EnosChecker");

    assertThat(run.findings()).containsExactlyElementsOf(USE.expected("Use0"));
  }

  @ParameterizedTest
  @EnumSource
  void isNotThereWithoutItsJar(Host host) throws Exception {
    CompilerRun run = compile(host, WITHOUT_CHECKER, USE);

    assertThat(run).isEqualTo(new CompilerRun(0, ""));
  }

  @ParameterizedTest
  @EnumSource
  void reportsEachMarkedPlaceOfAllSnippetsAndNoOther(Host host) throws Exception {
    CompilerRun run = compile(host, ClassPath.ALL, Flagged.all().toList());

    assertThat(run.findings())
        .as(run.printed())
        .containsExactlyInAnyOrderElementsOf(expected(Flagged.all().toList()));
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingAboutSnippetsThatFit(Host host) throws Exception {
    List<Snippet> snippets = Unflagged.all().toList();
    CompilerRun run = compile(host, ClassPath.ALL, snippets, "-Xlint:all", "-Werror");

    assertThat(run).isEqualTo(new CompilerRun(0, ""));
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingInOtherProjects(Host host) throws Exception {
    CompilerRun run =
        javac(
            host,
            List.of(ClassPath.CHECKER),
            List.of(
                new JavaSource("com.other.package-info", "package com.other;"),
                new JavaSource(
                    "com.other.Other",
                    """
                    package com.other;

                    @SuppressWarnings("enos:range")
                    class Other<T> {
                      Object level(int level) { return "9".repeat(Math.max(level, 4)); }
                      Object o = new Other<T>().level(9);
                    }
                    """)),
            "-Xlint:all",
            "-Werror");

    assertThat(run).isEqualTo(new CompilerRun(0, ""));
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingInOtherModules(Host host) throws Exception {
    CompilerRun run =
        javac(
            host,
            List.of(ClassPath.CHECKER),
            List.of(
                new JavaSource("module-info", "module com.other {}"),
                new JavaSource(
                    "com.other.Other", "package com.other; class Other { int i = Math.abs(-9); }")),
            "-Xlint:all",
            "-Werror");

    assertThat(run).isEqualTo(new CompilerRun(0, ""));
  }

  private CompilerRun compile(Host host, List<Path> classPath, Snippet snippet, String... options)
      throws Exception {
    return compile(host, classPath, List.of(snippet), options);
  }

  private CompilerRun compile(
      Host host, List<Path> classPath, List<Snippet> snippets, String... options) throws Exception {
    List<JavaSource> sources = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      sources.add(snippets.get(i).source("Use" + i));
    }
    return javac(host, classPath, sources, options);
  }

  private CompilerRun javac(
      Host host, List<Path> classPath, List<JavaSource> sources, String... options)
      throws Exception {
    List<String> arguments = new ArrayList<>(Arrays.asList(options));
    arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
    arguments.addAll(List.of("-classpath", ClassPath.text(classPath)));
    sources.forEach(source -> arguments.add(source.writeTo(directory).toString()));
    return host.findOrSkip().javac(directory, arguments);
  }

  private static List<Finding> expected(List<Snippet> snippets) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      findings.addAll(snippets.get(i).expected("Use" + i));
    }
    return findings;
  }
}
