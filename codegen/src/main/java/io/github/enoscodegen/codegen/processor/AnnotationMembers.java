package io.github.enoscodegen.codegen.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** What an annotation states, defaults included, by the names of its members. */
final class AnnotationMembers {

  /** How compilers print a value that they could not make sense of, and have complained about. */
  private static final String ERRONEOUS = "<error>";

  private final Map<String, AnnotationValue> values;
  private final Elements elements;

  private AnnotationMembers(Map<String, AnnotationValue> values, Elements elements) {
    this.values = values;
    this.elements = elements;
  }

  static AnnotationMembers of(AnnotationMirror mirror, Elements elements) {
    return new AnnotationMembers(
        elements.getElementValuesWithDefaults(mirror).entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue)),
        elements);
  }

  /** Whether the compiler understood all of it. */
  boolean isSound() {
    return values.containsKey("value") && values.values().stream().allMatch(this::isSound);
  }

  private boolean isSound(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror nested) {
      return of(nested, elements).values.values().stream().allMatch(this::isSound);
    }
    return items(value).allMatch(this::isSound) && !ERRONEOUS.equals(value.toString());
  }

  /** A member, if it is stated or has a default. */
  Optional<AnnotationValue> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A text, or the name of a constant, or a flag; empty without such a member. */
  String text(String name) {
    return find(name).map(AnnotationMembers::text).orElse("");
  }

  /** The texts in a list. */
  List<String> texts(String name) {
    return items(name).stream().map(AnnotationMembers::text).toList();
  }

  /** The items of a list; none without such a member. */
  List<AnnotationValue> items(String name) {
    return find(name).stream().flatMap(AnnotationMembers::items).toList();
  }

  /** The annotations in a list. */
  Stream<AnnotationMembers> annotations(String name) {
    return items(name).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(nested -> of((AnnotationMirror) nested, elements));
  }

  /** A text, or the name of a constant, or a flag. */
  static String text(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : value.getValue().toString();
  }

  private static Stream<AnnotationValue> items(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast)
        : Stream.empty();
  }
}
