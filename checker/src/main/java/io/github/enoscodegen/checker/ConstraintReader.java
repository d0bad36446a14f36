package io.github.enoscodegen.checker;

import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads the constraints of methods, each method once.
 *
 * <p>Not thread-safe: a compilation has one thread.
 */
final class ConstraintReader {

  private final Map<ExecutableElement, CheckedMethod> known = new HashMap<>();

  /** What a method demands; nothing for methods without our annotations. */
  CheckedMethod of(ExecutableElement method) {
    CheckedMethod found = known.get(method);
    if (found == null) {
      found = CheckedMethod.of(method, read(method));
      known.put(method, found);
    }
    return found;
  }

  private static MethodConstraints read(ExecutableElement method) {
    // super(9) is no setter, and has no name for messages.
    return method.getKind() == ElementKind.METHOD && isAnnotated(method)
        ? MethodConstraints.of(declared(method))
        : MethodConstraints.none();
  }

  /** Hardly any method is, so that the others cost next to nothing. */
  private static boolean isAnnotated(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (!parameter.getAnnotationMirrors().isEmpty()) {
        return true;
      }
    }
    return !method.getAnnotationMirrors().isEmpty();
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
