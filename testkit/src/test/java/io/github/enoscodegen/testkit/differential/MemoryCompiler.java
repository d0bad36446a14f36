package io.github.enoscodegen.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles many sources at once, from memory into memory. */
final class MemoryCompiler {

  private static final List<String> STRICT = List.of("-proc:none", "-Xlint:all", "-Werror");

  /**
   * What became of a compilation.
   *
   * @param classFiles the bytes of each class, by its binary name
   * @param diagnostics what was said
   */
  record Compiled(
      Map<String, byte[]> classFiles, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    ClassLoader classes() {
      return new MemoryClasses(classFiles);
    }
  }

  /** The classes of these sources, by path; fails if there is a complaint. */
  static ClassLoader compile(Map<String, String> sources) throws IOException {
    Compiled compiled = compile(sources, STRICT);
    assertThat(compiled.diagnostics()).isEmpty();
    return compiled.classes();
  }

  /** Compiles, whatever is said. */
  static Compiled compile(Map<String, String> sources, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Source> units =
        sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    try (MemoryFiles files =
        new MemoryFiles(
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8))) {
      compiler.getTask(null, files, diagnostics, options, null, units).call();
      return new Compiled(files.bytes(), diagnostics.getDiagnostics());
    }
  }

  private MemoryCompiler() {}

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

  private static final class ClassFile extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String name) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ClassFile> classes = new HashMap<>();

    MemoryFiles(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return classes.computeIfAbsent(className, ClassFile::new);
    }

    Map<String, byte[]> bytes() {
      Map<String, byte[]> bytes = new HashMap<>();
      classes.forEach((name, file) -> bytes.put(name, file.bytes.toByteArray()));
      return bytes;
    }
  }

  private static final class MemoryClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    MemoryClasses(Map<String, byte[]> classes) {
      super(MemoryCompiler.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
