package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckerAdviceTest {

  private static final String LOMBOK =
      "<path><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId></path>";
  private static final String CHECKER =
      """
      <path>
        <groupId> io.github.enoscodegen </groupId>
        <artifactId>enos-codegen-checker</artifactId>
      </path>
      """;

  private final MavenProject project = new MavenProject();
  private final Plugin compiler = new Plugin();
  private final CheckerAdvice advice = new CheckerAdvice(project, "1.2");

  @BeforeEach
  void setUpAProject() {
    compiler.setGroupId("org.apache.maven.plugins");
    compiler.setArtifactId("maven-compiler-plugin");
    project.getModel().setBuild(new Build());
    project.getBuild().addPlugin(compiler);
  }

  @Test
  void tellsInOneLineWhatToAdd() {
    assertThat(advice.missingDependency())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .contains("io.github.enoscodegen:enos-codegen-checker:1.2 with scope provided")
                    .doesNotContain("\n"));
    assertThat(advice.missingPath()).isEmpty();
  }

  @Test
  void isSilentWhereTheDependencyIsThere() {
    Dependency checker = new Dependency();
    checker.setGroupId("io.github.enoscodegen");
    checker.setArtifactId("enos-codegen-checker");
    project.getModel().addDependency(checker);

    assertThat(advice.missingDependency()).isEmpty();
  }

  @Test
  void warnsWhereOtherProcessorsShutItOut() throws Exception {
    compiler.setConfiguration(paths(LOMBOK));

    assertThat(advice.missingPath())
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .endsWith(
                        """
                        Build from clean once after adding to them:
                          <path>
                            <groupId>io.github.enoscodegen</groupId>
                            <artifactId>enos-codegen-checker</artifactId>
                            <version>1.2</version>
                          </path>"""));
    assertThat(advice.missingDependency()).as("one piece of advice is enough").isEmpty();
  }

  @Test
  void warnsOfAnExecutionOfTheCompiler() throws Exception {
    PluginExecution tests = new PluginExecution();
    tests.setConfiguration(paths(LOMBOK));
    compiler.addExecution(tests);
    compiler.setConfiguration(paths(CHECKER));

    assertThat(advice.missingPath()).isPresent();
  }

  @Test
  void isSilentWhereTheCheckerIsAmongTheProcessors() throws Exception {
    compiler.setConfiguration(paths(LOMBOK + CHECKER));

    assertThat(advice.missingPath()).isEmpty();
    assertThat(advice.missingDependency()).isEmpty();
  }

  @Test
  void namesTheGoalForCompilersThatRunNoPlugins() throws Exception {
    assertThat(advice.otherCompiler()).isEmpty();
    compiler.setConfiguration(xml("<compilerId>javac</compilerId>"));
    assertThat(advice.otherCompiler()).isEmpty();
    compiler.setConfiguration(xml("<compilerId> eclipse </compilerId>"));

    assertThat(advice.otherCompiler())
        .hasValueSatisfying(
            text -> assertThat(text).contains("compiler 'eclipse' runs", "goal check-classes"));
  }

  @Test
  void anEmptyListShutsNobodyOut() throws Exception {
    compiler.setConfiguration(paths(""));

    assertThat(advice.missingPath()).isEmpty();
  }

  private static Xpp3Dom paths(String paths) throws Exception {
    return xml("<annotationProcessorPaths>" + paths + "</annotationProcessorPaths>");
  }

  private static Xpp3Dom xml(String settings) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + settings + "</configuration>"));
  }
}
