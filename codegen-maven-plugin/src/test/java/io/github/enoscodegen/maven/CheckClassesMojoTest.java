package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.enoscodegen.maven.classes.CompiledCalls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckClassesMojoTest {

  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();
  private final CheckClassesMojo mojo = new CheckClassesMojo();

  @BeforeEach
  void configuresTheMojoAsMavenDoes() throws Exception {
    CompiledCalls.in(folder.resolve("classes"), "Object o = b.level(9).note(\"abcde\");");
    configure(mojo);
    mojo.classesDirectory = folder.resolve("classes").toFile();
  }

  @Test
  void failsAfterAllErrors() {
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage("Calls have arguments that EnOS would refuse: see the 2 errors above.");
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).startsWith("error Use0.java:12 (com.acme.app.Use0): level must be ");
    assertThat(said.get(1)).startsWith("error Use0.java:12 (com.acme.app.Use0): note must have ");
  }

  @Test
  void onlyWarnsIfToldSo() throws Exception {
    mojo.checkClasses = "warn";

    mojo.execute();

    assertThat(said).hasSize(2).allMatch(text -> text.startsWith("warn Use0.java:12 "));
  }

  @Test
  void looksAtNothingIfSwitchedOff() throws Exception {
    mojo.checkClasses = "off";
    mojo.execute();
    mojo.checkClasses = "error";
    mojo.skip = true;
    mojo.execute();

    assertThat(said).containsOnly("info The check of classes is off");
  }

  @Test
  void namesTheModesThereAre() {
    mojo.checkClasses = "warning";

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage(
            "<checkClasses>warning</checkClasses>: there is no mode 'warning'."
                + " Write one of: error, warn, off.");
  }

  @Test
  void leavesOutWhatIsSuppressed() throws Exception {
    mojo.callSuppressions =
        List.of(
            suppressed(" com.acme.* ", "ENOS_RANGE", "a test"),
            suppressed("com.acme.*", "ENOS_MAX_LENGTH", "too"));

    mojo.execute();

    assertThat(said).isEmpty();
  }

  @Test
  void refusesSuppressionsThatSayTooLittle() {
    refuses(
        suppressed(null, "ENOS_RANGE", "a test"),
        "names no class: write <classes>com.acme.*Test</classes>");
    refuses(
        suppressed("a.B", "ENOS_RANGE", null),
        "gives no reason: write it into <reason> for those who come after you");
    refuses(suppressed("a.B", "RANGE", "a test"), "has no rule 'RANGE': write one of ");
  }

  @Test
  void checksTestsAgainstTheClassPathOfTests() throws Exception {
    CheckTestClassesMojo tests = new CheckTestClassesMojo();
    configure(tests);
    tests.testClassesDirectory = folder.resolve("classes").toFile();
    tests.checkClasses = "warn";

    tests.execute();

    assertThat(said).hasSize(2);
  }

  private void refuses(SuppressedCall suppression, String complaint) {
    mojo.callSuppressions = List.of(suppression);

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("A <callSuppression> " + complaint);
  }

  private static SuppressedCall suppressed(
      @Nullable String classes, String rule, @Nullable String reason) {
    SuppressedCall suppressed = new SuppressedCall();
    suppressed.classes = classes;
    suppressed.rule = rule;
    suppressed.reason = reason;
    return suppressed;
  }

  private void configure(ClassesMojo goal) {
    goal.project = new ProjectWithClassPath();
    goal.setLog(
        new SystemStreamLog() {
          @Override
          public void error(CharSequence text) {
            said.add("error " + text);
          }

          @Override
          public void warn(CharSequence text) {
            said.add("warn " + text);
          }

          @Override
          public void info(CharSequence text) {
            said.add("info " + text);
          }
        });
  }

  /** Its dependencies are resolved. */
  private static final class ProjectWithClassPath extends MavenProject {

    ProjectWithClassPath() {
      getModel().setBuild(new Build());
    }

    @Override
    public List<String> getCompileClasspathElements() {
      return CompiledCalls.classPath();
    }

    @Override
    public List<String> getTestClasspathElements() {
      return CompiledCalls.classPath();
    }
  }
}
