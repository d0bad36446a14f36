package io.github.enoscodegen.maven.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** A compiled class that calls setters, for tests of the goals. */
public final class CompiledCalls {

  /**
   * Compiles a class {@code com.acme.app.Use0}.
   *
   * @param members its source, from line 12 on
   */
  public static void in(Path classes, String members) throws Exception {
    String source = Snippet.fits("", members).source("Use0");
    assertThat(
            Compiled.classes(classes, Compiled::javac, Compiled.CLASS_PATH, "Use", List.of(source)))
        .isEmpty();
  }

  /** What it is compiled with. */
  public static List<String> classPath() {
    return Compiled.CLASS_PATH.stream().map(Path::toString).toList();
  }

  private CompiledCalls() {}
}
