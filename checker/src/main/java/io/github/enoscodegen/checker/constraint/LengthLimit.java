package io.github.enoscodegen.checker.constraint;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code @MaxLength} and {@code @MaxBytes}: a text of at most so many characters or bytes, counted
 * as the builder counts them at run time.
 *
 * @param max in Unicode code points, or in bytes of UTF-8
 * @param inBytes in which of them
 */
record LengthLimit(int max, boolean inBytes) implements Constraint {

  static final String CHARACTERS = "io.github.enoscodegen.constraint.MaxLength";
  static final String BYTES = "io.github.enoscodegen.constraint.MaxBytes";

  static LengthLimit readCharacters(AnnotationUse annotation) {
    return new LengthLimit(annotation.integer("value", Integer.MAX_VALUE), false);
  }

  static LengthLimit readBytes(AnnotationUse annotation) {
    return new LengthLimit(annotation.integer("value", Integer.MAX_VALUE), true);
  }

  @Override
  public Rule rule() {
    return Rule.MAX_LENGTH;
  }

  @Override
  public Optional<String> complaint(Object value) {
    return value instanceof String text ? complaint(text) : Optional.empty();
  }

  private Optional<String> complaint(String text) {
    if (text.length() <= max / (inBytes ? 3 : 1)) {
      return Optional.empty(); // a char takes at most three bytes
    }
    int characters = text.codePointCount(0, text.length());
    int length = inBytes ? text.getBytes(StandardCharsets.UTF_8).length : characters;
    return length > max
        ? Optional.of(
            "must have at most %d %s, but is %s, which has %d"
                .formatted(max, unit(), QuotedText.of(text), length))
        : Optional.empty();
  }

  private String unit() {
    String unit = inBytes ? "byte" : "character";
    return unit + (max == 1 ? "" : "s") + (inBytes ? " in UTF-8" : "");
  }
}
