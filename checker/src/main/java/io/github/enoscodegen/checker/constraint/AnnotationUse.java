package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Map;

/**
 * One annotation as it is written on a declaration.
 *
 * <p>A member that is not written, or whose value has another type than asked for, counts as its
 * default: the compiler complains about the latter already.
 *
 * @param type fully qualified name of the annotation, with dots
 * @param members what is written, by name: boxed numbers, characters and booleans, texts, and lists
 *     of these; values of other kinds are never asked for
 */
public record AnnotationUse(String type, Map<String, ?> members) {

  /** Copies the members. */
  public AnnotationUse {
    members = Map.copyOf(members);
  }

  int integer(String name, int otherwise) {
    return members.get(name) instanceof Integer value ? value : otherwise;
  }

  long longInteger(String name, long otherwise) {
    return members.get(name) instanceof Long value ? value : otherwise;
  }

  boolean flag(String name) {
    return members.get(name) instanceof Boolean value && value;
  }

  /** Empty where it is not written. */
  String text(String name) {
    return members.get(name) instanceof String value ? value : "";
  }

  /** The texts of an array; none where it is not written. */
  public List<String> texts(String name) {
    return members.get(name) instanceof List<?> items
        ? items.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }
}
