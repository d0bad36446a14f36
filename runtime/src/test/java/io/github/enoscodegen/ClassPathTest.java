package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What applications link against brings no code generator along. */
class ClassPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.enoscodegen.codegen.EventCodegen",
        "com.palantir.javapoet.JavaFile",
        "org.apache.maven.plugin.Mojo"
      })
  void holdsNoCodeGenerator(String name) {
    assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
  }

  @Test
  void holdsTheRuntimeItself() {
    assertThatCode(() -> Class.forName("io.github.enoscodegen.ThingEvent"))
        .doesNotThrowAnyException();
  }
}
