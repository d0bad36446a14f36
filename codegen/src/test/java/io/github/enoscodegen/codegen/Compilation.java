package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources against the runtime as a careful user does, with every warning an error. */
public final class Compilation {

  private static final List<String> OPTIONS =
      List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");

  private final Path classes;

  private Compilation(Path classes) {
    this.classes = classes;
  }

  /**
   * Compiles sources; fails if the compiler says anything.
   *
   * @param sources by path
   * @param classes the directory that receives the classes
   */
  public static Compilation of(Map<String, String> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<Source> units =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      compiler.getTask(null, files, diagnostics, OPTIONS, null, units).call();
    }
    assertThat(diagnostics.getDiagnostics()).isEmpty();
    return new Compilation(classes);
  }

  /** Calls a static method without parameters that returns a text. */
  public String call(String className, String method) throws Exception {
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, Compilation.class.getClassLoader())) {
      return (String) loader.loadClass(className).getMethod(method).invoke(null);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String content;

    Source(String path, String content) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
