package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Javac loads every plugin on the class path: one that it cannot load crashes it. */
class ClassFilesTest {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_17 = 61;

  /** A line of jdeps about packages, such as {@code a.b -> c.d java.base}. */
  private static final Pattern DEPENDENCY =
      Pattern.compile("^\\s+([\\w.]+)\\s+-> ([\\w.]+)", Pattern.MULTILINE);

  private static final Pattern ALLOWED =
      Pattern.compile(
          "(java|com\\.sun\\.source|javax\\.lang\\.model)\\..+|javax\\.tools"
              + "|org\\.jspecify\\.annotations|io\\.github\\.enoscodegen\\.checker(\\..+)?");

  static Stream<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(ClassPath.CHECKER)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("classFiles")
  void areForJava17(Path classFile) throws IOException {
    try (DataInputStream bytes = new DataInputStream(Files.newInputStream(classFile))) {
      assertThat(bytes.readInt()).isEqualTo(MAGIC);
      assertThat(bytes.readUnsignedShort()).as("minor version").isZero();
      assertThat(bytes.readUnsignedShort()).as("major version").isEqualTo(JAVA_17);
    }
  }

  @Test
  void needNothingButThePublicApiOfTheCompiler() {
    assertThat(DEPENDENCY.matcher(jdeps()).results().map(match -> match.group(2)).distinct())
        .contains("com.sun.source.util", "javax.lang.model.element")
        .allMatch(name -> ALLOWED.matcher(name).matches());
  }

  private static String jdeps() {
    StringWriter printed = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(printed),
                new PrintWriter(printed),
                "-verbose:package",
                ClassPath.CHECKER.toString());
    assertThat(status).as(printed.toString()).isZero();
    return printed.toString();
  }
}
