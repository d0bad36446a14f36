package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/**
 * Shows what is wrong: on the console and, in an IDE, at the places themselves.
 *
 * @param markers of the IDE; on a command line they would print everything a second time
 * @param inIde whether there is one
 */
record Complaints(Log log, BuildContext markers, boolean inIde) {

  /** Takes away the marks that an earlier run left. */
  void clear(List<ModelInput> inputs) {
    if (inIde) {
      inputs.stream()
          .flatMap(input -> input.path().stream())
          .map(Path::toFile)
          .forEach(markers::removeMessages);
    }
  }

  /** Shows one after the other, in the order given. */
  void show(List<Diagnostic> diagnostics, List<ModelInput> inputs) {
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic);
      if (inIde) {
        mark(diagnostic, inputs);
      }
    }
  }

  /**
   * What ends the build after errors have been shown.
   *
   * @param subject what was looked at, such as "thing models or settings"
   */
  static MojoFailureException failure(List<Diagnostic> diagnostics, String subject) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    return new MojoFailureException(
        errors == 1
            ? "There is an error in %s: see above.".formatted(subject)
            : "There are %d errors in %s: see above.".formatted(errors, subject));
  }

  private void print(Diagnostic diagnostic) {
    if (diagnostic.isError()) {
      log.error(diagnostic.toString());
    } else {
      log.warn(diagnostic.toString());
    }
  }

  private void mark(Diagnostic diagnostic, List<ModelInput> inputs) {
    SourcePosition position = diagnostic.position();
    int severity =
        diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
    String text = diagnostic.message() + " [" + diagnostic.rule() + "]";
    inputs.stream()
        .filter(input -> isIn(position, input.file().name()))
        .flatMap(input -> input.path().stream())
        .forEach(
            path ->
                markers.addMessage(
                    path.toFile(), position.line(), position.column(), text, severity, null));
  }

  /** The models of a ZIP file are marked at the file. */
  private static boolean isIn(SourcePosition position, String file) {
    return position.file().equals(file) || position.file().startsWith(file + "!");
  }
}
