package io.github.enoscodegen;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds values against the model's rules and collects what does not fit, for generated builders.
 *
 * <p>Only what does not fit, a timestamp, or a decimal just on its bound costs an allocation. Not
 * thread-safe.
 */
public final class ViolationCollector {

  private static final int[] NO_ITEMS = {};

  private final Findings findings = new Findings();

  /** Which item of an array is being looked at. */
  private int index = Findings.NO_INDEX;

  /** Which items of that array could not be read, and how many of them came before. */
  private int[] unreadItems = NO_ITEMS;

  private int passedItems;

  /** What builders could not read, as it was given, by path; of JSON's numbers the text. */
  public Map<String, Object> unread() {
    return findings.raw();
  }

  /** What was found, in the order in which it was looked at. */
  public List<Violation> violations() {
    return findings.violations();
  }

  /**
   * Ends a {@code build()} that found violations.
   *
   * @param subject what is being built, such as {@code highTemp of model pump}
   * @throws InvalidEventException if there are any
   */
  public void throwIfAny(String subject) {
    List<Violation> violations = violations();
    if (!violations.isEmpty()) {
      throw new InvalidEventException(subject, violations);
    }
  }

  /**
   * From here on, values are those of an event or struct, whose builder may have been given some
   * that it could not read: they are complained about in the place of their parameters.
   */
  public void begin(@Nullable UnreadValues unread) {
    findings.begin(unread);
  }

  /** From here on, values are items of a struct; structs hold no structs. */
  public void enter(Datapoint struct) {
    findings.enter(struct);
  }

  /** Ends {@link #enter}. */
  public void leave() {
    findings.leave();
  }

  /** A required value was not set. */
  public void missing(Datapoint point) {
    add(point, Violation.Rule.REQUIRED, "be set", "");
  }

  /** An INT between two bounds, both included. */
  public void range(Datapoint point, int value, int min, int max) {
    if (value < min || value > max) {
      add(point, Violation.Rule.RANGE, between(min, max), Integer.toString(value));
    }
  }

  /** A DOUBLE without bounds of its own. */
  public void finite(Datapoint point, double value) {
    if (!Double.isFinite(value)) {
      add(point, Violation.Rule.FINITE, "be a finite number", Double.toString(value));
    }
  }

  /** A DOUBLE within bounds. */
  public void range(Datapoint point, double value, DecimalBounds bounds) {
    if (!Double.isFinite(value)) {
      finite(point, value);
    } else if (!bounds.contain(value)) {
      add(point, Violation.Rule.RANGE, bounds.inWords(), DoubleToDecimal.toString(value));
    }
  }

  /** A FLOAT within bounds. */
  public void range(Datapoint point, float value, DecimalBounds bounds) {
    if (!Float.isFinite(value)) {
      finite(point, value);
    } else if (!bounds.contain(value)) {
      add(point, Violation.Rule.RANGE, bounds.inWords(), FloatToDecimal.toString(value));
    }
  }

  /** A STRING or FILE without a length of its own. */
  public void text(Datapoint point, String value) {
    text(point, value, Integer.MAX_VALUE);
  }

  /** A STRING of at most so many bytes in UTF-8. */
  public void textInBytes(Datapoint point, String value, int maxBytes) {
    wellFormed(point, value);
    // A char takes at most three bytes, so a short text need not be counted.
    if (3L * value.length() > maxBytes && utf8Length(value) > maxBytes) {
      String limit = atMost(maxBytes, "byte") + " in UTF-8";
      add(point, Violation.Rule.MAX_LENGTH, limit, tooLong(value, utf8Length(value)));
    }
  }

  private static int utf8Length(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length;
  }

  /** A STRING of at most so many code points. */
  public void text(Datapoint point, String value, int maxLength) {
    wellFormed(point, value);
    // A code point takes one or two chars, so a short text need not be counted.
    if (value.length() > maxLength && value.codePointCount(0, value.length()) > maxLength) {
      int length = value.codePointCount(0, value.length());
      String limit = atMost(maxLength, "character");
      add(point, Violation.Rule.MAX_LENGTH, limit, tooLong(value, length));
    }
  }

  private void wellFormed(Datapoint point, String value) {
    int broken = brokenSurrogate(value);
    if (broken >= 0) {
      add(
          point,
          Violation.Rule.WELL_FORMED,
          "be well-formed text",
          "broken by half of a surrogate pair at index " + broken);
    }
  }

  private static String tooLong(String value, int length) {
    return Shown.text(value) + ", which has " + length;
  }

  /** A DATE: ISO 8601 writes the years 0 to 9999 with four digits. */
  public void date(Datapoint point, LocalDate value) {
    if (value.getYear() < 0 || value.getYear() > 9999) {
      add(point, Violation.Rule.RANGE, "be between 0000-01-01 and 9999-12-31", value.toString());
    }
  }

  /** A TIMESTAMP between two bounds in milliseconds since 1970-01-01T00:00Z, both included. */
  public void timestamp(Datapoint point, Instant value, long min, long max) {
    if (value.isBefore(Instant.ofEpochMilli(min))
        || value.isAfter(Instant.ofEpochMilli(max).plusNanos(999_999))) {
      String limit =
          "be between " + Instant.ofEpochMilli(min) + " and " + Instant.ofEpochMilli(max);
      add(point, Violation.Rule.RANGE, limit, value.toString());
    }
  }

  /** The number of items of an ARRAY. */
  public void items(Datapoint point, int size, int maxItems) {
    unreadItems = findings.unreadItems(point);
    passedItems = 0;
    int given = size + unreadItems.length;
    if (given > maxItems) {
      add(point, Violation.Rule.MAX_ITEMS, atMost(maxItems, "item"), "an array of " + given);
    }
  }

  /**
   * From here on, values are items of an array.
   *
   * @param index from 0, ascending
   */
  public void item(int index) {
    while (passedItems < unreadItems.length && unreadItems[passedItems] <= index + passedItems) {
      passedItems++;
    }
    this.index = index + passedItems;
  }

  /** From here on, values are no longer items of an array. */
  public void endItems() {
    this.index = Findings.NO_INDEX;
  }

  private static String atMost(int max, String what) {
    return "have at most " + max + " " + what + (max == 1 ? "" : "s");
  }

  private static String between(int min, int max) {
    if (max == Integer.MAX_VALUE) {
      return "be at least " + min;
    }
    return min == Integer.MIN_VALUE ? "be at most " + max : "be between " + min + " and " + max;
  }

  /** The index of the first half of a surrogate pair that stands alone, or -1. */
  private static int brokenSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (Character.charCount(value.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private void add(Datapoint point, Violation.Rule rule, String limit, String actual) {
    findings.add(point, index, rule, limit, actual);
  }
}
