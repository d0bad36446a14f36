package io.github.enoscodegen.codegen.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A user's project on disk: sources in {@code src}, class files in {@code out}, generated sources
 * in {@code generated}.
 */
final class AnnotatedProject {

  private final Path folder;
  private final JavaCompiler compiler;
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private UnaryOperator<Processor> host = UnaryOperator.identity();

  private AnnotatedProject(Path folder, JavaCompiler compiler) throws IOException {
    this.folder = folder.toRealPath();
    this.compiler = compiler;
    options("-d", Files.createDirectories(out()).toString());
    options("-s", Files.createDirectories(generated()).toString());
    options("-classpath", System.getProperty("java.class.path"));
    options("-encoding", "UTF-8", "--release", "17");
  }

  static AnnotatedProject forJavac(Path folder) throws IOException {
    return new AnnotatedProject(folder, ToolProvider.getSystemJavaCompiler());
  }

  static AnnotatedProject forEcj(Path folder) throws IOException {
    return new AnnotatedProject(folder, new EclipseCompiler());
  }

  /** Adds a file; its folder comes into being. */
  AnnotatedProject file(String path, String text) throws IOException {
    Path file = at(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return this;
  }

  /** Annotates package {@code com.acme}. */
  AnnotatedProject annotation(String members) throws IOException {
    return annotation("com.acme", members);
  }

  /** Annotates a package. */
  AnnotatedProject annotation(String packageName, String members) throws IOException {
    return file(
        "src/" + packageName.replace('.', '/') + "/package-info.java",
        "@io.github.enoscodegen.ThingModelEvents(%s)\npackage %s;\n"
            .formatted(members, packageName));
  }

  AnnotatedProject options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Puts something between the compiler and the processor, as some build tools do. */
  AnnotatedProject host(UnaryOperator<Processor> between) {
    host = between;
    return this;
  }

  /** Runs another processor, too, after the one that is tested. */
  AnnotatedProject processor(Processor more) {
    processors.add(more);
    return this;
  }

  /** Compiles all sources, and gives what the compiler said; nothing if all is well. */
  List<String> compile() throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      compile(files, files, said);
    }
    return said.getDiagnostics().stream().map(AnnotatedProject::text).toList();
  }

  /** Compiles all sources with files managed in a way of its own. */
  boolean compile(
      JavaFileManager manager,
      StandardJavaFileManager files,
      DiagnosticCollector<JavaFileObject> said)
      throws IOException {
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, manager, said, options, null, files.getJavaFileObjectsFromPaths(sources()));
    task.setProcessors(
        Stream.concat(Stream.of(host.apply(new ThingModelEventsProcessor())), processors.stream())
            .toList());
    return task.call();
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(at("src"))) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The generated sources by path. */
  Map<String, String> generatedSources() throws IOException {
    return filesIn(generated());
  }

  /** The content of the files in a folder, by path. */
  static Map<String, String> filesIn(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        // one char for each byte
        files.put(
            folder.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, ISO_8859_1));
      }
    }
    return files;
  }

  /** Where something of this project lies. */
  Path at(String path) {
    return folder.resolve(path);
  }

  Path out() {
    return at("out");
  }

  private Path generated() {
    return at("generated");
  }

  /** Such as {@code package-info.java:1:43: ERROR: There is no …}. */
  static String text(Diagnostic<? extends JavaFileObject> said) {
    String file =
        said.getSource() == null
            ? ""
            : String.valueOf(Path.of(said.getSource().getName()).getFileName());
    return "%s:%d:%d: %s: %s"
        .formatted(
            file,
            said.getLineNumber(),
            said.getColumnNumber(),
            said.getKind(),
            said.getMessage(Locale.ROOT));
  }
}
