package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/**
 * {@code @MaxItems}: an array of at most so many items.
 *
 * @param max from 0
 */
record ItemLimit(int max) implements Constraint {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.MaxItems";

  static ItemLimit read(AnnotationUse annotation) {
    return new ItemLimit(annotation.integer("value", Integer.MAX_VALUE));
  }

  @Override
  public Rule rule() {
    return Rule.MAX_ITEMS;
  }

  @Override
  public Optional<String> complaint(Object value) {
    return value instanceof ItemCount items && items.count() > max
        ? Optional.of(
            "must have at most %d %s, but has %d"
                .formatted(max, max == 1 ? "item" : "items", items.count()))
        : Optional.empty();
  }
}
