package io.github.enoscodegen;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts that may hold a date or time. */
final class TimeText {

  /** No form is longer. */
  private static final int MAX_CHARS = 64;

  /** The text that a value is; an empty one where it is too long for any form. */
  static Optional<String> of(@Nullable Object value, boolean stripped) {
    if (!(value instanceof CharSequence text)) {
      return Optional.empty();
    }
    String whole = text.length() > MAX_CHARS ? "" : text.toString();
    return Optional.of(stripped ? whole.strip() : whole);
  }

  /** What a text says in a form; null where the parser would throw. */
  static <T> @Nullable T parsed(DateTimeFormatter formatter, String text, TemporalQuery<T> query) {
    try {
      return formatter.parse(text, query);
    } catch (DateTimeException notThisForm) {
      return null;
    }
  }

  private TimeText() {}
}
