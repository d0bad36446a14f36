package io.github.enoscodegen.maven.classes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.checker.constraint.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCheckTest {

  private static final String LEVEL_9 =
      "level must be between 0 and 5, but is 9"
          + " (model valve, event leak; EnOS would answer 1204) [ENOS_RANGE]";

  @TempDir Path folder;

  private Path classes;

  @BeforeEach
  void startsWithoutClasses() {
    classes = folder.resolve("classes");
  }

  @Test
  void namesFileLineAndClass() throws Exception {
    compile("-g", "class N { Object o = b.level(9); }");

    assertThat(check().findings())
        .containsExactly(new Finding("com.acme.app.Use0$N", "Use0.java", 12, Rule.RANGE, LEVEL_9))
        .first()
        .hasToString("Use0.java:12 (com.acme.app.Use0$N): " + LEVEL_9);
  }

  @Test
  void namesTheClassWhereThereIsNoFile() throws Exception {
    compile("-g:none", "Object o = b.level(9);");

    assertThat(check().findings()).extracting(Finding::place).containsExactly("com.acme.app.Use0");
  }

  @Test
  void reportsInReadingOrder() throws Exception {
    compile(
        "-g",
        "void f() {\n  b.level(9);\n}\n{ b.level(9).level(8).stage(7); }",
        "Object o = b.level(7);");

    assertThat(check().findings())
        .extracting(finding -> finding.type() + finding.line() + finding.message().charAt(0))
        .containsExactly(
            "com.acme.app.Use013l",
            "com.acme.app.Use015l",
            "com.acme.app.Use015l",
            "com.acme.app.Use015s",
            "com.acme.app.Use112l");
    assertThat(check()).isEqualTo(check());
  }

  @Test
  void readsBuildersInJars() throws Exception {
    compile("-g", "Object o = b.level(9);");
    Path jar = jarOf(Compiled.BUILDERS);

    assertThat(ClassCheck.run(classes, List.of(Compiled.RUNTIME, jar)).findings()).hasSize(1);
  }

  @Test
  void findsNothingWithoutBuildersOrClasses() throws Exception {
    assertThat(check()).isEqualTo(new ClassCheckResult(List.of(), List.of()));
    compile("-g", "Object o = b.level(9);");
    Path absent = folder.resolve("absent.jar");

    assertThat(ClassCheck.run(classes, List.of(absent)))
        .isEqualTo(new ClassCheckResult(List.of(), List.of()));
    assertThat(ClassCheck.run(classes, List.of(Compiled.RUNTIME, absent)).findings()).isEmpty();
  }

  @Test
  void warnsOfClassesOfTheFutureAndChecksTheOthers() throws Exception {
    compile("-g", "Object o = b.level(9);", "Object o = b.level(8);");
    byte[] content = Files.readAllBytes(classFile("Use0"));
    content[7] = 99;
    Files.write(classFile("Use0"), content);

    ClassCheckResult result = check();

    assertThat(result.findings()).extracting(Finding::type).containsExactly("com.acme.app.Use1");
    assertThat(result.warnings())
        .singleElement()
        .asString()
        .startsWith(classFile("Use0") + " cannot be read as a class file (")
        .contains("Unsupported class file major version 99", "use a newer version of the plugin");
  }

  /** Wherever it is cut off, or a byte of it is wrong. */
  @Test
  void warnsOfDamagedClasses() throws Exception {
    compile("-g", "Object o = b.level(9).few(List.of(1, 2));");
    byte[] whole = Files.readAllBytes(classFile("Use0"));
    int warned = 0;
    for (int i = 0; i < whole.length; i += 7) {
      byte[] wrong = whole.clone();
      wrong[i] = (byte) ~wrong[i];
      Files.write(classFile("Use0"), i % 2 == 0 ? wrong : Arrays.copyOf(whole, i));
      warned += check().warnings().size();
    }

    assertThat(warned).isGreaterThan(20);
  }

  @Test
  void warnsOfDamagedBuildersAndJars() throws Exception {
    compile("-g", "Object o = b.level(9);");
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
    Path builder = folder.resolve("com/acme/valve/Leak$Builder.class");
    Files.createDirectories(builder.getParent());
    Files.writeString(builder, "no class");

    ClassCheckResult result =
        ClassCheck.run(classes, List.of(broken, folder, Compiled.RUNTIME, Compiled.BUILDERS));

    assertThat(result.findings()).isEmpty();
    assertThat(result.warnings()).hasSize(2);
    assertThat(result.warnings().get(0)).startsWith(broken + " cannot be opened as a jar (");
    assertThat(result.warnings().get(1)).startsWith(builder + " cannot be read as a class file (");
  }

  @Test
  void copesWithLongMethods() throws Exception {
    String calls = String.join("\n", Collections.nCopies(500, "b.level(1); c += c + d; d++;"));
    compile("-g", "void f() { int c = 1, d = 2; %s b.level(c); b.level(9); }".formatted(calls));

    assertThat(check().findings()).hasSize(1);
  }

  @Test
  void leavesOutWhatIsSuppressed() throws Exception {
    compile("-g", "Object o = b.level(9).note(\"abcde\");", "class N { Object o = b.level(9); }");
    CallSuppression matching = new CallSuppression("com.acme.*1", "ENOS_RANGE", "on purpose");
    CallSuppression exact = new CallSuppression("com.acme.app.Use0", "ENOS_RANGE", "likewise");
    CallSuppression unused = new CallSuppression("com.acme.app.Use", "ENOS_RANGE", "likewise");

    ClassCheckResult result = check().without(List.of(matching, exact, unused));

    assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.MAX_LENGTH);
    assertThat(result.warnings())
        .containsExactly(
            "The suppression of ENOS_RANGE in com.acme.app.Use suppresses nothing:"
                + " remove it, or correct <classes>.");
  }

  private ClassCheckResult check() throws Exception {
    return ClassCheck.run(classes, Compiled.CLASS_PATH);
  }

  private void compile(String debug, String... members) throws Exception {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      sources.add(Snippet.fits("", members[i]).source("Use" + i));
    }
    String said =
        Compiled.classes(
            classes,
            arguments ->
                Compiled.javac(Stream.concat(Stream.of(debug), arguments.stream()).toList()),
            Compiled.CLASS_PATH,
            "Use",
            sources);
    assertThat(said).isEmpty();
  }

  private Path classFile(String type) {
    return classes.resolve("com/acme/app/" + type + ".class");
  }

  private Path jarOf(Path content) throws Exception {
    Path jar = folder.resolve("builders.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(content.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
