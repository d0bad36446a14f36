package io.github.enoscodegen.codegen.processor;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;

/** All that is generated in one compilation. Not thread-safe. */
final class Generation {

  private final ProcessingEnvironment environment;
  private final FilerSink sink;
  private final Map<Path, EventsAnnotation> named = new HashMap<>();

  Generation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.sink = new FilerSink(environment.getFiler());
  }

  /** Generates for an annotation, or complains at it. */
  void run(EventsAnnotation annotation) {
    if (!annotation.members().isSound()) {
      return; // the compiler has complained
    }
    Complaints complaints = new Complaints(environment, annotation);
    List<ModelFile> files = files(annotation, complaints);
    if (annotation.models().isEmpty()) {
      complaints.error("No thing model is named. Name the file of one, such as \"pump.json\".");
    } else if (files.size() == annotation.models().size()) {
      run(annotation, files, complaints);
    }
  }

  private void run(EventsAnnotation annotation, List<ModelFile> files, Complaints complaints) {
    try {
      EventCodegen.run(annotation.request(files), sink.of(annotation))
          .diagnostics()
          .forEach(complaints::report);
    } catch (ModelRejectedException e) {
      e.diagnostics().forEach(complaints::report);
    } catch (IOException e) {
      complaints.error(String.valueOf(e.getMessage()));
    }
  }

  /** Those that are there and named once. */
  private List<ModelFile> files(EventsAnnotation annotation, Complaints complaints) {
    List<ModelFile> files = new ArrayList<>();
    for (AnnotationValue model : annotation.models()) {
      file(annotation, model, complaints).ifPresent(files::add);
    }
    return files;
  }

  private Optional<ModelFile> file(
      EventsAnnotation annotation, AnnotationValue model, Complaints complaints) {
    ModelSearch search =
        new ModelSearch(environment, annotation.element(), AnnotationMembers.text(model));
    Optional<Path> file = search.find();
    if (file.isEmpty()) {
      complaints.error(search.complaint(), model);
      return Optional.empty();
    }
    EventsAnnotation first = named.putIfAbsent(LocalFiles.identity(file.get()), annotation);
    if (first != null) {
      complaints.error(
          "%s is named already, by the annotation of %s. Name each model once."
              .formatted(file.get(), first),
          model);
      return Optional.empty();
    }
    return Optional.of(complaints.file(file.get(), model));
  }
}
