package io.github.enoscodegen.codegen.payload;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which forms of BOOL, DATE and TIMESTAMP are accepted.
 *
 * <p>EnOS's pages disagree about these three ("Creating Models", the API FAQ, real exports), so the
 * choice is a value. Immutable and thread-safe.
 *
 * @param bools forms of BOOL, at least one
 * @param dates forms of DATE, at least one
 * @param timestamps forms of TIMESTAMP, at least one
 */
public record WireForms(Set<BoolForm> bools, Set<DateForm> dates, Set<TimestampForm> timestamps) {

  /** Every form that a page, an export or the official library shows. */
  public static final WireForms DOCUMENTED =
      new WireForms(
          EnumSet.allOf(BoolForm.class),
          EnumSet.allOf(DateForm.class),
          EnumSet.allOf(TimestampForm.class));

  /** Copies the sets; the copies keep the order of the forms. */
  public WireForms {
    if (bools.isEmpty() || dates.isEmpty() || timestamps.isEmpty()) {
      throw new IllegalArgumentException("a data type without a form: give each at least one");
    }
    bools = Collections.unmodifiableSet(EnumSet.copyOf(bools));
    dates = Collections.unmodifiableSet(EnumSet.copyOf(dates));
    timestamps = Collections.unmodifiableSet(EnumSet.copyOf(timestamps));
  }

  /** How BOOL may look. */
  public enum BoolForm {
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code 1} or {@code 0}. */
    NUMBER
  }

  /** How DATE may look. */
  public enum DateForm {
    /** {@code "2026-01-31"}. */
    DATE,
    /** {@code "2026-01-31 15:04:05"}. */
    DATE_TIME
  }

  /** How TIMESTAMP may look, always in milliseconds since 1970-01-01T00:00Z. */
  public enum TimestampForm {
    /** {@code "1769817600000"}. */
    STRING,
    /** {@code 1769817600000}. */
    NUMBER
  }
}
