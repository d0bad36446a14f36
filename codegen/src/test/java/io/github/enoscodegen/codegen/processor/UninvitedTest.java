package io.github.enoscodegen.codegen.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.enoscodegen.ThingModelEvents;
import io.github.enoscodegen.codegen.ToolFork;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Up to JDK 22 javac runs every processor that it finds on the class path: the engine is on those
 * of projects that use the testkit, and know nothing of annotations. A process of its own, so that
 * these tests' own class path is not seen.
 */
class UninvitedTest {

  private static final Map<String, String> ANNOTATED =
      Map.of(
          "App.java",
          """
          class App {
            @Mine @Override public String toString() { return ""; }
            @interface Mine {}
          }
          """);

  @TempDir Path folder;

  private final List<Path> classPath = new ArrayList<>();

  @BeforeEach
  void requireCompiler() throws Exception {
    assumeTrue(ToolFork.has("javac"), "this Java has no javac to start in a process of its own");
    classPath.add(home(ThingModelEventsProcessor.class));
    classPath.add(home(ThingModelEvents.class));
  }

  @Test
  void isSilentThoughEveryWarningIsAnError() throws Exception {
    assertThat(compile(ANNOTATED)).isEmpty();
  }

  @Test
  void isSilentWhereNothingIsAnnotated() throws Exception {
    assertThat(compile(Map.of("App.java", "class App {}"))).isEmpty();
  }

  @Test
  void isSilentAboutItsOption() throws Exception {
    assertThat(compile(ANNOTATED, "-Aenoscodegen.models=" + folder)).isEmpty();
  }

  @Test
  void leavesTheAnnotationsOfOthersToThem() throws Exception {
    Path others = Files.createDirectories(folder.resolve("others/META-INF/services"));
    Files.writeString(
        others.resolve("javax.annotation.processing.Processor"),
        TellsOfAnnotations.class.getName(),
        UTF_8);
    classPath.add(folder.resolve("others"));
    classPath.add(home(TellsOfAnnotations.class));

    assertThat(compile(ANNOTATED)).contains("met App.Mine");
  }

  @Test
  void doesNotMindProcessorsThatCannotBeLoaded() throws Exception {
    Path others = Files.createDirectories(folder.resolve("others/META-INF/services"));
    Files.writeString(
        others.resolve("javax.annotation.processing.Processor"), "com.acme.Gone", UTF_8);
    classPath.add(folder.resolve("others"));

    assertThat(compile(ANNOTATED)).contains("com.acme.Gone").doesNotContain("enos-codegen");
  }

  private String compile(Map<String, String> sources, String... options) throws Exception {
    ToolFork fork = new ToolFork(folder);
    List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8"));
    if (Runtime.version().feature() >= 21) {
      all.add("-proc:full"); // where javac would not run it, or would tell that it does
    }
    all.addAll(List.of("-d", folder.resolve("classes").toString(), "-classpath", classPathText()));
    all.addAll(List.of(options));
    return fork.run("javac", all, fork.write(sources));
  }

  private String classPathText() {
    return String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Somebody else's, which wants every annotation and claims none. */
  public static final class TellsOfAnnotations extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement annotation : annotations) {
        processingEnv.getMessager().printMessage(Kind.NOTE, "met " + annotation);
      }
      return false;
    }
  }
}
