package io.github.enoscodegen.checker.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads the constraints of methods, each method once.
 *
 * <p>Not thread-safe: a compilation has one thread.
 */
public final class ConstraintReader {

  private static final Map<String, Function<AnnotationAttributes, Constraint>> BY_ANNOTATION =
      Map.of(
          IntBounds.ANNOTATION, IntBounds::read,
          LengthLimit.CHARACTERS, LengthLimit::readCharacters,
          LengthLimit.BYTES, LengthLimit::readBytes);

  private final Map<ExecutableElement, MethodConstraints> known = new HashMap<>();

  /** What a method demands; nothing for methods without our annotations. */
  public MethodConstraints of(ExecutableElement method) {
    return known.computeIfAbsent(method, ConstraintReader::read);
  }

  private static MethodConstraints read(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD) {
      return MethodConstraints.NONE; // super(9): no setter, and without a name for messages
    }
    List<List<Constraint>> parameters =
        method.getParameters().stream().map(ConstraintReader::read).toList();
    if (parameters.stream().allMatch(List::isEmpty)) {
      return MethodConstraints.NONE;
    }
    return new MethodConstraints(
        method.getSimpleName().toString(), EventOrigin.of(method), parameters);
  }

  private static List<Constraint> read(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream().flatMap(ConstraintReader::read).toList();
  }

  private static Stream<Constraint> read(AnnotationMirror annotation) {
    return Optional.ofNullable(BY_ANNOTATION.get(AnnotationAttributes.nameOf(annotation)))
        .map(reader -> reader.apply(AnnotationAttributes.of(annotation)))
        .stream();
  }
}
