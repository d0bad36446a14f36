package io.github.enoscodegen.checker;

import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads the constraints of methods, each method once.
 *
 * <p>Not thread-safe: a compilation has one thread.
 */
final class ConstraintReader {

  private final Map<ExecutableElement, MethodConstraints> known = new HashMap<>();

  /** What a method demands; nothing for methods without our annotations. */
  MethodConstraints of(ExecutableElement method) {
    return known.computeIfAbsent(method, ConstraintReader::read);
  }

  private static MethodConstraints read(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        ? MethodConstraints.of(declared(method))
        : MethodConstraints.none(); // super(9): no setter, and without a name for messages
  }

  static DeclaredMethod declared(ExecutableElement method) {
    return new DeclaredMethod(
        method.getSimpleName().toString(),
        Optional.ofNullable(method.getEnclosingElement())
            .map(AnnotationAttributes::of)
            .orElse(List.of()),
        AnnotationAttributes.of(method),
        method.getParameters().stream().map(AnnotationAttributes::of).toList());
  }
}
