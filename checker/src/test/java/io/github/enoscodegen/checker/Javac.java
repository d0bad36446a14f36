package io.github.enoscodegen.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of this JDK's compiler, in this process.
 *
 * <p>It finds plugins on the class path of these tests, too: whether the checker starts is a
 * question for {@link Jdk}.
 */
final class Javac {

  private final Path output;
  private final List<String> options = new ArrayList<>();
  private final DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
  private DiagnosticListener<JavaFileObject> listener = collected;
  private List<Processor> processors = List.of();

  /**
   * Starts with no options but these two.
   *
   * @param output where class files go
   */
  Javac(Path output, List<Path> classPath) {
    this.output = output;
    options("-d", output.toString(), "-classpath", ClassPath.text(classPath));
  }

  Javac options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Javac processor(Processor processor) {
    processors = List.of(processor);
    return this;
  }

  Javac listener(DiagnosticListener<JavaFileObject> listener) {
    this.listener = listener;
    return this;
  }

  boolean compile(JavaSource... sources) {
    return compile(List.of(), Arrays.asList(sources));
  }

  /** Whether the sources compile. */
  boolean compile(List<Path> files, List<JavaSource> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager fileManager =
        compiler.getStandardFileManager(listener, Locale.ROOT, UTF_8);
    List<JavaFileObject> units = new ArrayList<>(sources);
    fileManager.getJavaFileObjectsFromPaths(files).forEach(units::add);
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, fileManager, listener, options, null, units);
    if (!processors.isEmpty()) {
      task.setProcessors(processors);
    }
    return task.call();
  }

  /** What it said, such as {@code Use.java:9:22: ERROR: level must be …}. */
  List<String> said() {
    return collected.getDiagnostics().stream().map(Javac::text).toList();
  }

  Path output() {
    return output;
  }

  private static String text(Diagnostic<? extends JavaFileObject> said) {
    String name =
        said.getSource() == null
            ? ""
            : Path.of(said.getSource().getName()).getFileName().toString();
    return "%s:%d:%d: %s: %s"
        .formatted(
            name,
            said.getLineNumber(),
            said.getColumnNumber(),
            said.getKind(),
            said.getMessage(Locale.ROOT));
  }
}
