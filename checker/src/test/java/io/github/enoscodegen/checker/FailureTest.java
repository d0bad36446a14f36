package io.github.enoscodegen.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong in the checker, the compilation goes on. */
class FailureTest {

  private final FailureBarrier barrier = new FailureBarrier();
  private final List<String> notes = new ArrayList<>();

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("odd"), new NoSuchMethodError("odd"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellsWhatFailedAndWhatToDo(Throwable failure) {
    barrier.run(() -> fail(failure), notes::add);

    assertThat(notes)
        .singleElement()
        .asString()
        .startsWith("enos-codegen-checker failed: " + failure + " at " + failure.getStackTrace()[0])
        .endsWith("-Xplugin:\"EnosChecker off\" switches the checker off.");
  }

  @Test
  void tellsOnceAndGoesOn() {
    List<String> done = new ArrayList<>();

    barrier.run(() -> fail(new IllegalStateException("first")), notes::add);
    barrier.run(() -> fail(new IllegalStateException("second")), notes::add);
    barrier.run(() -> done.add("third"), notes::add);

    assertThat(notes).singleElement().asString().contains("first");
    assertThat(done).containsExactly("third");
  }

  @Test
  void tellsOnStandardErrorIfTheCompilerCannotPrint() {
    String printed =
        printedBy(
            () ->
                barrier.run(
                    () -> fail(new IllegalStateException("odd")),
                    text -> fail(new IllegalStateException("cannot print"))));

    assertThat(printed).contains("enos-codegen-checker failed: ").contains("odd");
  }

  @Test
  void startsInNoHostThatIsNotJavac() {
    String printed = printedBy(() -> new EnosChecker().init(new ForeignTask()));

    assertThat(printed.lines())
        .singleElement()
        .asString()
        .contains("enos-codegen-checker failed: ");
  }

  @Test
  void isANoteAmongTheDiagnosticsOfTheCompiler(@TempDir Path output) {
    List<String> said = new ArrayList<>();
    Javac javac =
        new Javac(output, ClassPath.ALL).listener(diagnostic -> refuseErrors(diagnostic, said));

    javac.compile(use("First"), use("Second"));

    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("NOTE: enos-codegen-checker failed: ")
        .contains("an error was printed");
  }

  private static void refuseErrors(
      Diagnostic<? extends JavaFileObject> diagnostic, List<String> said) {
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      throw new IllegalStateException("an error was printed");
    }
    said.add(diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT));
  }

  private static JavaSource use(String type) {
    return new JavaSource(
        type, "class %s { Object o = com.acme.pump.HighTemp.builder().level(9); }".formatted(type));
  }

  private static void fail(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private static String printedBy(Runnable work) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
