package io.github.enoscodegen.codegen.processor;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/** Complains at an annotation: where it names the file, or states the setting, that is wrong. */
final class Complaints {

  private final Messager messager;
  private final EventsAnnotation annotation;
  private final String prefix;
  private final Map<String, AnnotationValue> files = new HashMap<>();

  Complaints(ProcessingEnvironment environment, EventsAnnotation annotation) {
    this.messager = environment.getMessager();
    this.annotation = annotation;
    this.prefix = prefix(environment, annotation);
  }

  /** Where compilers do not tell of places (ECJ does not know those of packages), words do. */
  private static String prefix(ProcessingEnvironment environment, EventsAnnotation annotation) {
    return SourceFolder.of(environment, annotation.element()).isPresent()
        ? ""
        : "ThingModelEvents of " + annotation + ": ";
  }

  /** A model file, under the name by which {@link #report} knows it again. */
  ModelFile file(Path file, AnnotationValue value) {
    String name = file.toString().replace('\\', '/');
    files.put(name, value);
    return ModelFile.at(name, file);
  }

  /** A complaint of the engine, with its own place in the text. */
  void report(Diagnostic diagnostic) {
    Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
    print(kind, diagnostic.toString(), place(diagnostic.position()));
  }

  void error(String message, AnnotationValue value) {
    print(Kind.ERROR, message, Optional.of(value));
  }

  void error(String message) {
    print(Kind.ERROR, message, Optional.empty());
  }

  private void print(Kind kind, String complaint, Optional<AnnotationValue> value) {
    String message = prefix + complaint;
    if (value.isPresent()) {
      messager.printMessage(kind, message, annotation.element(), annotation.mirror(), value.get());
    } else {
      messager.printMessage(kind, message, annotation.element(), annotation.mirror());
    }
  }

  private Optional<AnnotationValue> place(SourcePosition position) {
    return position.source().isFile() ? file(position.file()) : setting(position);
  }

  /** A file itself, or one in a ZIP file. */
  private Optional<AnnotationValue> file(String name) {
    return files.entrySet().stream()
        .filter(file -> name.equals(file.getKey()) || name.startsWith(file.getKey() + "!/"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Settings are complained about under their names, which are those of the annotation, too. */
  private Optional<AnnotationValue> setting(SourcePosition position) {
    List<AnnotationValue> items = annotation.members().items(position.file());
    return position.line() <= items.size()
        ? Optional.of(items.get(position.line() - 1))
        : annotation.members().find(position.file());
  }
}
