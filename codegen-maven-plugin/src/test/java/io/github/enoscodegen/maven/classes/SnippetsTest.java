package io.github.enoscodegen.maven.classes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.enoscodegen.checker.EnosChecker;
import io.github.enoscodegen.maven.classes.Compiled.Compiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {

  private static final List<Snippet> ALL =
      Stream.of(FlaggedCalls.all(), FlaggedUses.all(), FittingCalls.all(), FittingUses.all())
          .flatMap(snippets -> snippets)
          .toList();

  private static final List<Snippet> ONLY_IN_CLASSES =
      Stream.of(FlaggedCalls.ONLY_IN_CLASSES, FlaggedUses.ONLY_IN_CLASSES)
          .flatMap(List::stream)
          .toList();

  private static final List<Snippet> ONLY_IN_SOURCES =
      Stream.of(FittingCalls.NEVER_RUN, FittingUses.ONLY_IN_SOURCES).flatMap(List::stream).toList();

  private static final Pattern WARNING =
      Pattern.compile("^.*?(Use[0-9]+\\.java):([0-9]+): warning: (.*\\[ENOS_[A-Z_]+\\])$");

  @TempDir Path folder;

  @Test
  void findsWhatIsMarkedInClassesOfJavac17() throws Exception {
    check(Compiled::javac, "--release", "17");
  }

  @Test
  void findsWhatIsMarkedInClassesOfJavac25() throws Exception {
    assumeTrue(Compiled.hasJdk25(), "there is no JDK 25");
    check(Compiled::javac25, "--release", "25");
  }

  @Test
  void findsWhatIsMarkedInClassesOfEcj() throws Exception {
    check(Compiled::ecj, "-17");
  }

  /** The plugin says at each column what is said of a line once here. */
  @Test
  void agreesWithThePlugin() throws Exception {
    List<Path> classPath = new ArrayList<>(Compiled.CLASS_PATH);
    classPath.add(Compiled.home(EnosChecker.class));
    String[] options = {"--release", "17", "-Xplugin:EnosChecker warn", "-Xmaxwarns", "9999"};

    String said = compile(Compiled::javac, classPath, options);
    List<String> byPlugin = warnings(said);

    assertThat(said).doesNotContain(": error:");
    assertThat(byPlugin).hasSizeGreaterThan(110);
    assertThat(found().stream().filter(text -> !isOf(text, ONLY_IN_CLASSES)))
        .containsExactlyInAnyOrderElementsOf(
            byPlugin.stream().filter(text -> !isOf(text, ONLY_IN_SOURCES)).toList());
  }

  private static boolean isOf(String finding, List<Snippet> snippets) {
    return snippets.stream()
        .anyMatch(snippet -> finding.startsWith(type(ALL.indexOf(snippet)) + "."));
  }

  private static List<String> warnings(String said) {
    return said.lines()
        .map(WARNING::matcher)
        .filter(matcher -> matcher.matches())
        .map(m -> "%s:%s: %s".formatted(m.group(1), m.group(2), m.group(3)))
        .distinct()
        .toList();
  }

  private void check(Compiler compiler, String... options) throws Exception {
    assertThat(compile(compiler, Compiled.CLASS_PATH, options)).doesNotContain("error", "ERROR");

    Map<String, List<String>> found =
        found().stream()
            .collect(
                groupingBy(
                    text -> text.substring(0, text.indexOf('.')), mapping(t -> t, toList())));
    SoftAssertions.assertSoftly(
        softly ->
            IntStream.range(0, ALL.size())
                .forEach(
                    i ->
                        softly
                            .assertThat(found.getOrDefault(type(i), List.of()))
                            .as(ALL.get(i).title() + ": " + ALL.get(i).members())
                            .containsExactlyInAnyOrderElementsOf(ALL.get(i).expected(type(i)))));
  }

  private String compile(Compiler compiler, List<Path> classPath, String... options)
      throws Exception {
    List<String> sources =
        IntStream.range(0, ALL.size()).mapToObj(i -> ALL.get(i).source(type(i))).toList();
    return Compiled.classes(
        folder.resolve("classes"),
        arguments ->
            compiler.compile(Stream.concat(Stream.of(options), arguments.stream()).toList()),
        classPath,
        "Use",
        sources);
  }

  /** Each as {@code Type.java:line: message}. */
  private List<String> found() throws Exception {
    ClassCheckResult result = ClassCheck.run(folder.resolve("classes"), Compiled.CLASS_PATH);
    assertThat(result.warnings()).isEmpty();
    return result.findings().stream()
        .map(finding -> "%s:%d: %s".formatted(finding.file(), finding.line(), finding.message()))
        .toList();
  }

  private static String type(int index) {
    return "Use" + index;
  }
}
