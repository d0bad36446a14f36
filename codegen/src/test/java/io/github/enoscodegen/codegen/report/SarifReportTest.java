package io.github.enoscodegen.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.Severity;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

  private static final JsonSchema SCHEMA = schema();

  @TempDir Path directory;

  @Test
  void writesWhatTheConsolePrints() throws IOException {
    Run run = run(Samples.error("src/main/enos/pump.json", "'LONG' is no data type."));

    Result result = only(run.getResults());
    assertThat(result.getRuleId()).isEqualTo("UNKNOWN_DATA_TYPE");
    assertThat(result.getLevel()).isEqualTo(Result.Level.ERROR);
    assertThat(result.getMessage().getText()).isEqualTo("'LONG' is no data type.");
    assertThat(logical(result).getFullyQualifiedName()).isEqualTo("events.highTemp.outputData[2]");
    assertThat(artifact(result).getUri()).isEqualTo("src/main/enos/pump.json");
    assertThat(artifact(result).getUriBaseId()).isEqualTo("%SRCROOT%");
  }

  @Test
  void countsColumnsInCodePointsAndSaysSo() throws IOException {
    Run run = run(Samples.error("pump.json", "x"));

    Region region = region(only(run.getResults()));
    assertThat(run.getColumnKind()).isEqualTo(Run.ColumnKind.UNICODE_CODE_POINTS);
    assertThat(region.getStartLine()).isEqualTo(2);
    assertThat(region.getStartColumn()).isEqualTo("  \"高F\": ".length() + 1);
    assertThat(region.getSnippet().getText()).isEqualTo("\"LONG\",");
  }

  @Test
  void hasAllRulesAtThePlacesToWhichResultsPoint() throws IOException {
    Run run = run(Samples.error("a.json", "x"), Samples.warning("b.json", "y"));

    List<ReportingDescriptor> rules = List.copyOf(run.getTool().getDriver().getRules());
    assertThat(run.getTool().getDriver().getName()).isEqualTo("enos-codegen");
    assertThat(rules)
        .extracting(ReportingDescriptor::getId)
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::name).toList());
    assertThat(run.getResults())
        .hasSize(2)
        .allSatisfy(
            result ->
                assertThat(rules.get(result.getRuleIndex()).getId()).isEqualTo(result.getRuleId()));
  }

  @Test
  void describesRules() throws IOException {
    ReportingDescriptor rule =
        run().getTool().getDriver().getRules().stream()
            .filter(candidate -> candidate.getId().equals("MISSPELT_MEMBER"))
            .findAny()
            .orElseThrow();

    assertThat(rule.getShortDescription().getText())
        .isEqualTo(Rule.MISSPELT_MEMBER.documentation());
    assertThat(rule.getDefaultConfiguration().getLevel())
        .isEqualTo(ReportingConfiguration.Level.WARNING);
    assertThat(rule.getHelpUri()).isNull();
  }

  @Test
  void statesLevelsAlsoWhereTheyAreDefault() throws IOException {
    String text = text(findings(Samples.warning("a.json", "x")));

    assertThat(text)
        .contains("\"ruleId\": \"MISSPELT_MEMBER\",")
        .containsPattern("\"ruleIndex\": \\d+,\\s+\"level\": \"warning\"")
        .containsPattern("\"defaultConfiguration\": \\{\\s+\"level\": \"warning\"");
  }

  @Test
  void listsTheFilesAlsoThoseWithoutComplaints() throws IOException {
    Run run =
        read(
            new Findings(
                List.of("a b.json", "pump.json"), List.of(Samples.error("pump.json", "x"))));

    assertThat(run.getArtifacts())
        .extracting(artifact -> artifact.getLocation().getUri())
        .containsExactly("a%20b.json", "pump.json");
    assertThat(artifact(only(run.getResults())).getIndex()).isEqualTo(1);
  }

  @Test
  void listsAFileOnceHoweverOftenItIsNamed() throws IOException {
    Run run =
        read(
            new Findings(
                List.of("a.json", "./a.json", "a.json", "b.json"),
                List.of(Samples.error("b.json", "x"))));

    assertThat(run.getArtifacts()).hasSize(2);
    assertThat(artifact(only(run.getResults())).getIndex()).isEqualTo(1);
  }

  @Test
  void leadsFromAnEntryToItsZipFile() throws IOException {
    Run run =
        read(
            new Findings(
                List.of("a.json", "my models.zip"),
                List.of(Samples.error("my models.zip!/高/pump.json", "x"))));

    Result result = only(run.getResults());
    assertThat(artifact(result).getUri()).isEqualTo("my%20models.zip!/%E9%AB%98/pump.json");
    assertThat(artifact(result).getIndex()).isEqualTo(-1);
    assertThat(result.getAnalysisTarget().getUri()).isEqualTo("my%20models.zip");
    assertThat(result.getAnalysisTarget().getIndex()).isEqualTo(1);
  }

  @Test
  void leadsToNoOtherFileWhereTheFileItselfWasLookedAt() throws IOException {
    assertThat(only(run(Samples.error("pump.json", "x")).getResults()).getAnalysisTarget())
        .isNull();
  }

  @Test
  void knowsAResultAgainWhenLinesMove() throws IOException {
    String original = fingerprint(at("{\"a\": 1}", 6, "a.json", Samples.PATH, Rule.NOT_JSON));

    assertThat(original).hasSize(64);
    assertThat(fingerprint(at("{\n\"a\":\n 2}", 8, "a.json", Samples.PATH, Rule.NOT_JSON)))
        .isEqualTo(original);
    assertThat(fingerprint(at("{\"a\": 1}", 6, ".\\a.json", Samples.PATH, Rule.NOT_JSON)))
        .isEqualTo(original);
    assertThat(fingerprint(at("{\"a\": 1}", 6, "b.json", Samples.PATH, Rule.NOT_JSON)))
        .isNotEqualTo(original);
    assertThat(fingerprint(at("{\"a\": 1}", 6, "a.json", Samples.PATH.item(0), Rule.NOT_JSON)))
        .isNotEqualTo(original);
    assertThat(fingerprint(at("{\"a\": 1}", 6, "a.json", Samples.PATH, Rule.NOT_UTF8)))
        .isNotEqualTo(original);
  }

  @Test
  void notesWhatIsWrongWithSettingsWithoutAFile() throws IOException {
    Run run = run(Samples.suppressions().toArray(Diagnostic[]::new));

    List<Notification> notes = only(run.getInvocations()).getToolConfigurationNotifications();
    assertThat(run.getResults()).isEmpty();
    assertThat(notes)
        .extracting(note -> note.getDescriptor().getId() + " " + note.getLevel())
        .containsExactly(
            "BAD_SUPPRESSION error",
            "UNMATCHED_SUPPRESSION warning",
            "UNMATCHED_SUPPRESSION warning");
    assertThat(notes.get(2).getMessage().getText())
        .isEqualTo(
            "Nothing was suppressed by this. Remove it, or correct its path."
                + " (MISSPELT_MEMBER within events.a: known)");
    List<ReportingDescriptor> rules = List.copyOf(run.getTool().getDriver().getNotifications());
    assertThat(notes)
        .allSatisfy(
            note ->
                assertThat(rules.get(note.getDescriptor().getIndex()).getId())
                    .isEqualTo(note.getDescriptor().getId()));
  }

  @Test
  void callsARunASuccessUnlessItsSettingsAreWrong() throws IOException {
    List<Diagnostic> settings = Samples.suppressions();

    assertThat(success(Samples.error("a.json", "x"))).isTrue();
    assertThat(success(settings.get(2))).isTrue();
    assertThat(success(settings.get(0))).isFalse();
  }

  @Test
  void leavesOutPathAndSnippetWhereThereIsNothingToShow() throws IOException {
    Run run = run(at("[]\r\n", 3, "a.json", ModelPath.TOP, Rule.NOT_JSON));

    Location location = only(only(run.getResults()).getLocations());
    assertThat(location.getLogicalLocations()).isNull();
    assertThat(location.getPhysicalLocation().getRegion().getSnippet()).isNull();
  }

  @Test
  void staysSmallAndLegalWhateverTheModelHolds() throws IOException {
    String wild = "\0\u001b\u2028\ud83d\ufffe<&>\"\\" + "x".repeat(1_000_000) + "\udd25";
    SourceText source = SourceText.of(wild.substring(0, 10) + ".json", "\"" + wild);
    Diagnostic diagnostic =
        new Diagnostic(
            Rule.BAD_IDENTIFIER,
            Severity.ERROR,
            source.position(0, ModelPath.TOP.member(wild)),
            "'" + wild + "' is bad.");
    Diagnostic unpaired = at("\"\ud83d\"", 0, "a.json", ModelPath.TOP, Rule.NOT_JSON);

    Run run = run(diagnostic, unpaired);

    assertThat(text(findings(diagnostic)).length() - text(findings()).length()).isLessThan(5_000);
    assertThat(diagnostic.summary())
        .contains(run.getResults().get(0).getMessage().getText() + " [BAD_IDENTIFIER]");
    assertThat(diagnostic.toString())
        .contains("\n    at " + logical(run.getResults().get(0)).getFullyQualifiedName() + "\n");
    assertThat(region(run.getResults().get(1)).getSnippet().getText()).isEqualTo("\"?\"");
  }

  @Test
  void writesTheSameBytesEachTimeAndEndsLinesAsUnixDoes() throws IOException {
    Findings findings = findings(Samples.error("a.json", "x"), Samples.warning("b.json", "y"));

    assertThat(text(findings))
        .isEqualTo(text(findings))
        .startsWith("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n")
        .endsWith("\n}\n")
        .doesNotContain("\r");
  }

  @Test
  void writesFilesInDirectoriesThatAreMissing() throws IOException {
    Path file = directory.resolve("reports/enos/check.sarif");
    Findings findings = findings(Samples.error("a.json", "高"));

    SarifReport.write(findings, file);
    SarifReport.write(findings, file);

    assertThat(file).hasBinaryContent(text(findings).getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(file)).contains("\"高\"");
  }

  @Test
  void isNotFooledByASchemaThatAcceptsEverything() {
    assertThat(SCHEMA.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(
            SCHEMA.validate(
                """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}},
                  "artifacts": [{"location": {"uri": "a b"}}]}]}""",
                InputFormat.JSON))
        .isNotEmpty();
  }

  private static Diagnostic at(String text, int offset, String file, ModelPath path, Rule rule) {
    return new Diagnostic(
        rule, Severity.ERROR, SourceText.of(file, text).position(offset, path), "Wrong.");
  }

  private static boolean success(Diagnostic diagnostic) throws IOException {
    return only(run(diagnostic).getInvocations()).getExecutionSuccessful();
  }

  private static String fingerprint(Diagnostic diagnostic) throws IOException {
    Result result = only(run(diagnostic).getResults());
    return Objects.requireNonNull(
        result.getPartialFingerprints().getAdditionalProperties().get("rulePathFile/v1"));
  }

  private static Region region(Result result) {
    return only(result.getLocations()).getPhysicalLocation().getRegion();
  }

  private static ArtifactLocation artifact(Result result) {
    return only(result.getLocations()).getPhysicalLocation().getArtifactLocation();
  }

  private static LogicalLocation logical(Result result) {
    return only(only(result.getLocations()).getLogicalLocations());
  }

  private static <T> T only(Collection<T> items) {
    assertThat(items).hasSize(1);
    return items.iterator().next();
  }

  private static Findings findings(Diagnostic... diagnostics) {
    return new Findings(List.of(), List.of(diagnostics));
  }

  private static Run run(Diagnostic... diagnostics) throws IOException {
    return read(findings(diagnostics));
  }

  /** Reads back what is written, if the schema allows it. */
  private static Run read(Findings findings) throws IOException {
    String text = text(findings);
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    SarifSchema210 report = new ObjectMapper().readValue(text, SarifSchema210.class);
    assertThat(report.getVersion()).isEqualTo(SarifSchema210.Version._2_1_0);
    return only(new ArrayList<>(report.getRuns()));
  }

  private static String text(Findings findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write(findings, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The schema of the standard, from the library's jar. */
  private static JsonSchema schema() {
    try (InputStream in = Run.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
