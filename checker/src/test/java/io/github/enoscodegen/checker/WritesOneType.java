package io.github.enoscodegen.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that adds a source file, so that the compiler begins anew. */
@SupportedAnnotationTypes("*")
final class WritesOneType extends AbstractProcessor {

  private boolean written;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      write();
    }
    return false;
  }

  private void write() {
    try (Writer source = processingEnv.getFiler().createSourceFile("Written").openWriter()) {
      source.write(
          """
          class Written {
            Object o = com.acme.pump.HighTemp.builder().level(9);
          }
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
