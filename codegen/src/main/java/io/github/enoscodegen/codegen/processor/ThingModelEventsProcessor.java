package io.github.enoscodegen.codegen.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * The processor as compilers see it: generates typed events for every {@code ThingModelEvents}.
 *
 * <p>Public for compilers, which create it; nothing to call.
 */
public final class ThingModelEventsProcessor extends AbstractProcessor {

  /** Of the constraints in generated code nobody need say that no processor is interested. */
  private static final Set<String> OWN =
      Set.of(EventsAnnotation.NAME, "io.github.enoscodegen.constraint.*");

  private Generation generation;
  private boolean alone;

  /** For compilers. */
  @SuppressWarnings("NullAway.Init") // compilers call init first
  public ThingModelEventsProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    generation = new Generation(environment);
    alone = OtherProcessors.none();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ModelSearch.OPTION);
  }

  /**
   * Its own annotations; or all, where no other processor can want them. The engine is on the class
   * paths of projects that do not know it has a processor, and {@code -Xlint:processing} would warn
   * them that none claims their annotations.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return alone ? Set.of("*") : OWN;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // nobody else wants those that are supported
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    annotations.stream()
        .filter(annotation -> annotation.getQualifiedName().contentEquals(EventsAnnotation.NAME))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .forEach(this::generate);
    return true;
  }

  private void generate(Element element) {
    try {
      generation.run(EventsAnnotation.of(element, processingEnv.getElementUtils()));
    } catch (RuntimeException | Error failure) {
      // What leaves a processor ends the compiler, or takes the IDE along that hosts it.
      processingEnv.getMessager().printMessage(Kind.ERROR, text(failure), element);
    }
  }

  private static String text(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return "enos-codegen failed: %s%s. Please report this, with the thing model if you can."
        .formatted(failure, trace.length == 0 ? "" : " at " + trace[0]);
  }
}
