package io.github.enoscodegen.codegen.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorRoundsTest {

  @TempDir Path folder;

  private AnnotatedProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = AnnotatedProject.forJavac(folder).file("a.json", Pumps.model("a"));
  }

  @Test
  void generateOnceThoughOthersKeepGenerating() throws Exception {
    project
        .annotation("\"a.json\"")
        .processor(new Writes("class Written0 {}", "class Written1 {}"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources())
        .containsOnlyKeys(
            "com/acme/a/AEvents.java",
            "com/acme/a/HighTemp.java",
            "Written0.java",
            "Written1.java");
  }

  @Test
  void generateForAnAnnotationInAGeneratedSource() throws Exception {
    project
        .file("src/App.java", "class App { Object event = a.HighTemp.builder().build(); }")
        .processor(
            new Writes("@io.github.enoscodegen.ThingModelEvents(\"a.json\") class Written0 {}"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey("a/AEvents.java");
  }

  @Test
  void doNotEndTheCompilerWhenTheyFail() throws Exception {
    project.annotation("\"a.json\"");
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      assertThat(project.compile(new Failing(files), files, said)).isFalse();
    }

    assertThat(said.getDiagnostics())
        .extracting(AnnotatedProject::text)
        .singleElement()
        .asString()
        .startsWith("package-info.java:2:1: ERROR: enos-codegen failed: ")
        .contains("java.lang.IllegalStateException: no disk at ")
        .endsWith(". Please report this, with the thing model if you can.");
  }

  @Test
  void sayWhatTheDiskSaysWhenItIsFull() throws Exception {
    project.annotation("\"a.json\"");
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      assertThat(project.compile(new Full(files), files, said)).isFalse();
    }

    assertThat(said.getDiagnostics())
        .extracting(AnnotatedProject::text)
        .containsExactly(
            "package-info.java:1:1: ERROR: Could not write com.acme.a.AEvents: disk full");
  }

  /** Writes one type in each round. */
  private static final class Writes extends AbstractProcessor {

    private final String[] sources;
    private int round;

    Writes(String... sources) {
      this.sources = sources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      if (round < sources.length) {
        write("Written" + round, sources[round]);
        round++;
      }
      return false;
    }

    private void write(String name, String source) {
      try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        out.write(source);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Fails as no file manager should. */
  private static final class Failing extends ForwardingJavaFileManager<StandardJavaFileManager> {

    Failing(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      throw new IllegalStateException("no disk");
    }
  }

  /** Fails as file managers may. */
  private static final class Full extends ForwardingJavaFileManager<StandardJavaFileManager> {

    Full(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      throw new IOException("disk full");
    }
  }
}
