package io.github.enoscodegen.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle and IntelliJ hand processors an environment that is not javac's own. */
class WrappedHostTest {

  @TempDir Path folder;

  private AnnotatedProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = AnnotatedProject.forJavac(folder).annotation("\"models/a.json\"").host(Wrapping::new);
  }

  @Test
  void findsTheModelAboveTheClassOutput() throws Exception {
    project.file("models/a.json", Pumps.PUMP);

    assertThat(project.compile()).isEmpty();
    assertThat(project.generatedSources()).containsKey("com/acme/pump/PumpEvents.java");
  }

  @Test
  void saysWhyItDoesNotLookAboveTheSource() throws Exception {
    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("package-info.java:1:41: ERROR: ThingModelEvents of package com.acme: There is")
        .containsSubsequence(
            "(this compiler does not tell where the annotated source file lies)",
            project.at("out/models/a.json").toString(),
            project.at("models/a.json").toString())
        .doesNotContain(project.at("src").toString());
  }

  private static final class Wrapping extends AbstractProcessor {

    private final Processor wrapped;

    Wrapping(Processor wrapped) {
      this.wrapped = wrapped;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      wrapped.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Wrapping.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return wrapped.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return wrapped.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // it passes on what the other says
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return wrapped.process(annotations, round);
    }
  }
}
