package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/**
 * {@code @MaxLength}: a text of at most so many characters.
 *
 * @param max in Unicode code points, as the builder counts them at run time
 */
record LengthLimit(int max) implements Constraint {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.MaxLength";

  private static final int MAX_QUOTED = 60;

  static LengthLimit read(AnnotationAttributes attributes) {
    return new LengthLimit(attributes.integer("value", Integer.MAX_VALUE));
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
    int length = text.codePointCount(0, text.length());
    return length > max
        ? Optional.of(
            "must have at most %d characters, but is %s, which has %d"
                .formatted(max, quoted(text, length), length))
        : Optional.empty();
  }

  /** The beginning of the text, on one line. */
  private static String quoted(String text, int length) {
    int shown = text.offsetByCodePoints(0, Math.min(length, MAX_QUOTED));
    StringBuilder quoted = new StringBuilder("\"");
    text.substring(0, shown).codePoints().forEach(c -> appendVisibly(quoted, c));
    return quoted.append(length > MAX_QUOTED ? "…\"" : "\"").toString();
  }

  private static void appendVisibly(StringBuilder quoted, int codePoint) {
    if (codePoint == '\n') {
      quoted.append("\\n");
    } else if (Character.isISOControl(codePoint)) {
      quoted.append("\\u%04x".formatted(codePoint));
    } else {
      quoted.appendCodePoint(codePoint);
    }
  }
}
