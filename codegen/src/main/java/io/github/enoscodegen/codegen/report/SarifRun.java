package io.github.enoscodegen.codegen.report;

import com.contrastsecurity.sarif.Artifact;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Role;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The run: the tool with its rules, the files, the results. */
final class SarifRun {

  private static final Predicate<Diagnostic> IN_A_FILE =
      diagnostic -> diagnostic.position().source().isFile();

  static Run of(Findings findings) {
    SarifLocations locations = new SarifLocations(findings);
    return new Run()
        .withTool(tool())
        .withInvocations(List.of(invocation(findings)))
        .withArtifacts(inOrder(locations.files().stream().map(SarifRun::artifact).toList()))
        .withColumnKind(Run.ColumnKind.UNICODE_CODE_POINTS)
        .withResults(
            findings.diagnostics().stream()
                .filter(IN_A_FILE)
                .map(diagnostic -> SarifResult.of(diagnostic, locations))
                .toList());
  }

  private static Tool tool() {
    return new Tool()
        .withDriver(
            new ToolComponent()
                .withName("enos-codegen")
                .withRules(inOrder(SarifRules.ofModels().descriptors()))
                .withNotifications(inOrder(SarifRules.ofSettings().descriptors())));
  }

  /** A run that found models wrong is a success; one with settings that cannot work is not. */
  private static Invocation invocation(Findings findings) {
    List<Diagnostic> settings = findings.diagnostics().stream().filter(IN_A_FILE.negate()).toList();
    return new Invocation()
        .withExecutionSuccessful(settings.stream().noneMatch(Diagnostic::isError))
        .withToolConfigurationNotifications(
            settings.stream().map(SarifResult::notification).toList());
  }

  private static Artifact artifact(ArtifactLocation file) {
    return new Artifact().withLocation(file).withRoles(Collections.singleton(Role.ANALYSIS_TARGET));
  }

  /** The library asks for sets where the format has lists without doubles. */
  private static <T> Set<T> inOrder(List<T> items) {
    return items.stream().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private SarifRun() {}
}
