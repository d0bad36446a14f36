package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetsTest {

  private static final List<File> CLASS_PATH = ClassPath.ALL.stream().map(Path::toFile).toList();

  static Stream<Snippet> flagged() {
    return Stream.of(Flagged.all(), FlaggedBuilds.all(), FlaggedUses.all()).flatMap(s -> s);
  }

  static Stream<Snippet> unflagged() {
    return Stream.of(Unflagged.all(), UnflaggedBuilds.all(), UnflaggedUses.all()).flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("flagged")
  void reportsEachMarkedPlaceAndNoOther(Snippet snippet) {
    Compilation compilation = compiler().compile(snippet.source("Use"));

    assertThat(compilation.errors().stream().map(SnippetsTest::finding))
        .as(() -> compilation.diagnostics().toString())
        .isNotEmpty()
        .containsExactlyElementsOf(snippet.expected("Use"));
  }

  @ParameterizedTest
  @MethodSource("unflagged")
  void saysNothingAboutCodeThatFits(Snippet snippet) {
    Compilation compilation =
        compiler().withOptions("-Xlint:all", "-Werror").compile(snippet.source("Use"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  private static Compiler compiler() {
    return Compiler.javac().withClasspath(CLASS_PATH);
  }

  private static Finding finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    return new Finding(
        "Use",
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }
}
