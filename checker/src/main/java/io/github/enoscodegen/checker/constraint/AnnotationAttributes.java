package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The attributes that are written out in one annotation, by name.
 *
 * <p>One whose value has another type than asked for counts as not written: the compiler complains
 * about it already.
 */
public final class AnnotationAttributes {

  private final Map<String, Object> values;

  private AnnotationAttributes(AnnotationMirror annotation) {
    this.values =
        annotation.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(
                    attribute -> attribute.getKey().getSimpleName().toString(),
                    attribute -> attribute.getValue().getValue()));
  }

  /**
   * Those of an annotation on a declaration.
   *
   * @param annotation fully qualified name of the annotation
   */
  public static Optional<AnnotationAttributes> find(Element declaration, String annotation) {
    return declaration.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).equals(annotation))
        .findFirst()
        .map(AnnotationAttributes::new);
  }

  static AnnotationAttributes of(AnnotationMirror annotation) {
    return new AnnotationAttributes(annotation);
  }

  static String nameOf(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : "";
  }

  int integer(String name, int otherwise) {
    return values.get(name) instanceof Integer value ? value : otherwise;
  }

  /** Empty where it is not written. */
  String text(String name) {
    return values.get(name) instanceof String value ? value : "";
  }

  /** The texts of an array; none where it is not written. */
  public List<String> texts(String name) {
    return items(name)
        .flatMap(item -> item.getValue() instanceof String value ? Stream.of(value) : Stream.of())
        .toList();
  }

  private Stream<AnnotationValue> items(String name) {
    return values.get(name) instanceof List<?> items
        ? items.stream().map(AnnotationValue.class::cast)
        : Stream.of();
  }
}
