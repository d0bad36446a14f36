package io.github.enoscodegen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How untyped values of one data type are read. Immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public final class ValueKind<T> {

  /** INT. */
  public static final ValueKind<Integer> INT = new ValueKind<>(NumberConversions::toInt);

  /** FLOAT. */
  public static final ValueKind<Float> FLOAT = new ValueKind<>(NumberConversions::toFloat);

  /** DOUBLE. */
  public static final ValueKind<Double> DOUBLE = new ValueKind<>(NumberConversions::toDouble);

  /** BOOL. */
  public static final ValueKind<Boolean> BOOL = new ValueKind<>(NumberConversions::toBoolean);

  /** STRING. */
  public static final ValueKind<String> STRING = new ValueKind<>(TextConversions::toText);

  /** DATE. */
  public static final ValueKind<LocalDate> DATE = new ValueKind<>(DateConversion::toDate);

  /** TIMESTAMP. */
  public static final ValueKind<Instant> TIMESTAMP =
      new ValueKind<>(TimestampConversion::toInstant);

  /** FILE. */
  public static final ValueKind<FileUri> FILE = new ValueKind<>(TextConversions::toFile);

  private final Conversion<T> conversion;

  private ValueKind(Conversion<T> conversion) {
    this.conversion = conversion;
  }

  /**
   * ENUM.
   *
   * @param constants all values, in the order of the model
   * @param key the key of a value, an Integer or a String
   */
  public static <E extends EnumKey> ValueKind<E> keys(E[] constants, Function<E, ?> key) {
    return new ValueKind<>(new KeyConversion<>(constants, key));
  }

  /** The value; null if there is none, and {@code in} was told why. */
  @Nullable T read(@Nullable Object value, UntypedValues in) {
    return conversion.convert(value, in);
  }

  /** Makes a Java value of an untyped one. */
  interface Conversion<T> {
    @Nullable T convert(@Nullable Object value, UntypedValues in);
  }
}
