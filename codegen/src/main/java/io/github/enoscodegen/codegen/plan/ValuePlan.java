package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumPlan;
import java.util.Optional;
import java.util.OptionalInt;

/** What a property may hold, as Java sees it. */
public sealed interface ValuePlan {

  /** Chooses the case for this value. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each kind of value.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {

    /** The answer for an {@code int}. */
    R ofInt(IntValue value);

    /** The answer for a {@code float} or {@code double}. */
    R ofDecimal(DecimalValue value);

    /** The answer for a {@code boolean}. */
    R ofBool(BoolValue value);

    /** The answer for a {@code String}. */
    R ofText(TextValue value);

    /** The answer for a generated enum. */
    R ofEnum(EnumValue value);

    /** The answer for a {@code LocalDate}. */
    R ofDate(DateValue value);

    /** The answer for an {@code Instant}. */
    R ofTimestamp(TimestampValue value);

    /** The answer for a generated struct. */
    R ofStruct(StructValue value);

    /** The answer for several values. */
    R ofArray(ArrayValue value);

    /** The answer for a file's URI. */
    R ofFile(FileValue value);
  }

  /**
   * An {@code int}, bounds included.
   *
   * @param ideRanges whose annotations tell an IDE of the bounds
   */
  record IntValue(int min, int max, IdeRanges ideRanges) implements ValuePlan {

    /** Of which no IDE is told. */
    public IntValue(int min, int max) {
      this(min, max, IdeRanges.NONE);
    }

    /** Whether not every {@code int} will do. */
    public boolean isBounded() {
      return min > Integer.MIN_VALUE || max < Integer.MAX_VALUE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofInt(this);
    }
  }

  /** A {@code float} or {@code double} with exact decimal bounds. */
  record DecimalValue(boolean isFloat, Optional<Bound> min, Optional<Bound> max)
      implements ValuePlan {

    /** Whether not every finite number will do. */
    public boolean isBounded() {
      return min.isPresent() || max.isPresent();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofDecimal(this);
    }
  }

  /** A {@code boolean}. */
  record BoolValue() implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofBool(this);
    }
  }

  /**
   * A {@code String}.
   *
   * @param maxLength how long it may be
   * @param inBytes whether that counts bytes of UTF-8 rather than code points
   */
  record TextValue(OptionalInt maxLength, boolean inBytes) implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofText(this);
    }
  }

  /** A generated enum. */
  record EnumValue(EnumPlan type) implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofEnum(this);
    }
  }

  /** A {@code LocalDate}. */
  record DateValue() implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofDate(this);
    }
  }

  /** An {@code Instant}; bounds in milliseconds, included. */
  record TimestampValue(long min, long max) implements ValuePlan {

    /** Whether not every millisecond will do. */
    public boolean isBounded() {
      return min > Long.MIN_VALUE || max < Long.MAX_VALUE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofTimestamp(this);
    }
  }

  /** A generated struct. */
  record StructValue(ObjectPlan type) implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofStruct(this);
    }
  }

  /** Several values of one kind. */
  record ArrayValue(ValuePlan element, int maxItems) implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofArray(this);
    }
  }

  /** A file's URI. */
  record FileValue() implements ValuePlan {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofFile(this);
    }
  }

  /**
   * A bound of a decimal number.
   *
   * @param value exact, as {@code new BigDecimal} reads it
   * @param exclusive whether the bound itself is outside
   */
  record Bound(String value, boolean exclusive) {}
}
