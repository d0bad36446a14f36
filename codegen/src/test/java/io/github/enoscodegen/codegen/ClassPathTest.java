package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine runs in hosts of any kind, so none may be on its class path. */
class ClassPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.maven.plugin.Mojo",
        "org.apache.maven.project.MavenProject",
        "org.apache.maven.model.Model"
      })
  void holdsNoMaven(String name) {
    assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
  }

  @Test
  void holdsTheEngineItself() {
    assertThatCode(() -> Class.forName("io.github.enoscodegen.codegen.EventCodegen"))
        .doesNotThrowAnyException();
  }
}
