package io.github.enoscodegen;

import java.util.Objects;

/**
 * Which untyped values are taken for which data type, by {@code fromJson}, {@code fromMap} and
 * {@code putAll}. Immutable and thread-safe.
 *
 * <p>Every reading takes, for
 *
 * <table>
 *   <caption>Strict reading</caption>
 *   <tr><th>Type</th><th>In JSON</th><th>In maps, besides</th></tr>
 *   <tr><td>INT</td><td>a number whose value is an integer of 32 bits, also {@code 1.0} and {@code
 *       1e0}</td><td>Byte, Short, Integer, Long, BigInteger, Float, Double, BigDecimal</td></tr>
 *   <tr><td>FLOAT, DOUBLE</td><td>a number; the nearest value of the type is what the model's range
 *       is held against</td><td>the same</td></tr>
 *   <tr><td>BOOL</td><td>{@code true} or {@code false}; numbers 1 and 0 if that is its {@link
 *       ValueFormats format}</td><td>Boolean</td></tr>
 *   <tr><td>STRING</td><td>a string</td><td>CharSequence, Character</td></tr>
 *   <tr><td>ENUM</td><td>a key of the model, a number or a string as the enum has it</td><td>the
 *       generated constant</td></tr>
 *   <tr><td>DATE</td><td>a string in its {@link ValueFormats format}</td><td>LocalDate,
 *       java.sql.Date</td></tr>
 *   <tr><td>TIMESTAMP</td><td>milliseconds in its {@link ValueFormats format}</td><td>Instant,
 *       OffsetDateTime, ZonedDateTime, java.util.Date</td></tr>
 *   <tr><td>STRUCT</td><td>an object</td><td>Map, a generated struct</td></tr>
 *   <tr><td>ARRAY</td><td>an array</td><td>Collection, arrays, IntArray, FloatArray,
 *       DoubleArray</td></tr>
 *   <tr><td>FILE</td><td>a string that is not empty</td><td>CharSequence, FileUri, URI</td></tr>
 * </table>
 *
 * <p>A null is as if its parameter were not there; as an item of an array it is refused.
 */
public final class ValueReading {

  /** What generated classes write with {@link ValueFormats#DEFAULT}, and nothing else. */
  public static final ValueReading STRICT = of(ValueFormats.DEFAULT);

  /**
   * What {@link #STRICT} takes, and what tables and EnOS's own pages have in other forms:
   *
   * <ul>
   *   <li>INT, FLOAT, DOUBLE: a number in a string, also between blanks, such as {@code " 7 "} or
   *       {@code "12.5"}
   *   <li>BOOL: the numbers 1 and 0; the strings {@code "true"}, {@code "false"} in any case,
   *       {@code "1"} and {@code "0"}
   *   <li>ENUM: a key as a string where the enum has numbers, and the other way round
   *   <li>DATE: {@code yyyy-MM-dd} and {@code yyyy-MM-dd HH:mm:ss}, whose time of day is left out;
   *       a LocalDateTime likewise
   *   <li>TIMESTAMP: milliseconds as a string or a number; ISO 8601 with an offset, such as {@code
   *       2026-01-31T10:15:30Z}
   * </ul>
   *
   * <p>A number is no STRING here either: 7, 7.0 and 007 may be the same number, so nobody knows
   * which text was meant.
   */
  public static final ValueReading LENIENT = new ValueReading(ValueFormats.DEFAULT, true, false);

  private final ValueFormats formats;
  private final boolean lenient;
  private final boolean ignoringUnknown;

  private ValueReading(ValueFormats formats, boolean lenient, boolean ignoringUnknown) {
    this.formats = formats;
    this.lenient = lenient;
    this.ignoringUnknown = ignoringUnknown;
  }

  /** A strict reading of what was written in other formats. */
  public static ValueReading of(ValueFormats formats) {
    return new ValueReading(Objects.requireNonNull(formats, "formats"), false, false);
  }

  /**
   * The same, but parameters that the model does not have are passed over: for tables with columns
   * of their own. Misspelt ones are passed over too.
   */
  public ValueReading ignoringUnknown() {
    return new ValueReading(formats, lenient, true);
  }

  ValueFormats formats() {
    return formats;
  }

  boolean isLenient() {
    return lenient;
  }

  boolean ignoresUnknown() {
    return ignoringUnknown;
  }

  @Override
  public String toString() {
    return (lenient ? "lenient" : "strict, " + formats)
        + (ignoringUnknown ? ", ignoring unknown parameters" : "");
  }
}
