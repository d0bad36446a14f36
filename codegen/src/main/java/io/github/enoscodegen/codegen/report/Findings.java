package io.github.enoscodegen.codegen.report;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a run looked at and what it found. Immutable.
 *
 * <p>Viewers of SARIF find a file only if its name is relative to the root of the sources (of the
 * repository, not of the module) or absolute.
 *
 * @param files names of all files that were looked at, also of those without complaints, as {@link
 *     io.github.enoscodegen.codegen.diagnostic.SourceText#name} has them; of a ZIP file the name of
 *     the file is enough
 * @param diagnostics the complaints, in reading order; may be about files that are not listed
 */
public record Findings(List<String> files, List<Diagnostic> diagnostics) {

  private static final String ENTRY = "!/";

  /** Copies the lists; a file that is named twice was looked at once. */
  public Findings {
    files = files.stream().distinct().toList();
    diagnostics = List.copyOf(diagnostics);
  }

  /** The file that was looked at when a complaint arose: for an entry of a ZIP file, the latter. */
  String target(Diagnostic diagnostic) {
    String file = diagnostic.position().file();
    for (String name = file; !name.isEmpty(); name = container(name)) {
      if (files.contains(name)) {
        return name;
      }
    }
    return file;
  }

  /** {@code models.zip} for {@code models.zip!/pump.json}, empty if the file is in no other. */
  private static String container(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(ENTRY)));
  }
}
