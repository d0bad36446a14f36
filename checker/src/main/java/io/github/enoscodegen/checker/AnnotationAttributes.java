package io.github.enoscodegen.checker;

import io.github.enoscodegen.checker.constraint.AnnotationUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Annotations as the compiler has them, made free of the compiler. */
final class AnnotationAttributes {

  /**
   * One on a declaration.
   *
   * @param annotation its fully qualified name
   */
  static Optional<AnnotationUse> find(Element declaration, String annotation) {
    return declaration.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).equals(annotation))
        .findFirst()
        .map(AnnotationAttributes::of);
  }

  /** All on a declaration. */
  static List<AnnotationUse> of(Element declaration) {
    return declaration.getAnnotationMirrors().stream().map(AnnotationAttributes::of).toList();
  }

  private static AnnotationUse of(AnnotationMirror annotation) {
    Map<String, Object> members =
        annotation.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(
                    member -> member.getKey().getSimpleName().toString(),
                    member -> plain(member.getValue())));
    return new AnnotationUse(nameOf(annotation), members);
  }

  private static Object plain(AnnotationValue value) {
    return value.getValue() instanceof List<?> items
        ? items.stream().map(item -> plain((AnnotationValue) item)).toList()
        : value.getValue();
  }

  private static String nameOf(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : "";
  }

  private AnnotationAttributes() {}
}
