package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A range with what its data type can hold.
 *
 * @param range as the model states it
 * @param least the least value of the data type
 * @param greatest its greatest value
 * @param whole whether it knows whole numbers only
 */
record TypedRange(Range range, BigDecimal least, BigDecimal greatest, boolean whole) {

  private static final BigDecimal MAX_FLOAT = new BigDecimal("3.4028235E+38");
  private static final BigDecimal MAX_DOUBLE = new BigDecimal("1.7976931348623157E+308");

  /** The ranges of a model. */
  static Stream<TypedRange> all(ThingModel model) {
    return Visit.types(model).flatMap(type -> of(type).stream());
  }

  /** The range of a data type, if it is one that has a range. */
  static Optional<TypedRange> of(DataType type) {
    if (type instanceof IntType t) {
      return Optional.of(whole(t.range(), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    if (type instanceof TimestampType t) {
      return Optional.of(whole(t.range(), Long.MIN_VALUE, Long.MAX_VALUE));
    }
    if (type instanceof FloatType t) {
      return Optional.of(new TypedRange(t.range(), MAX_FLOAT.negate(), MAX_FLOAT, false));
    }
    return type instanceof DoubleType t
        ? Optional.of(new TypedRange(t.range(), MAX_DOUBLE.negate(), MAX_DOUBLE, false))
        : Optional.empty();
  }

  private static TypedRange whole(Range range, long least, long greatest) {
    return new TypedRange(range, BigDecimal.valueOf(least), BigDecimal.valueOf(greatest), true);
  }

  /** The bounds that the data type could not hold. */
  List<Bound> beyond() {
    return Stream.of(range.min(), range.max())
        .flatMap(Optional::stream)
        .filter(bound -> !holds(bound.value()))
        .toList();
  }

  /** Whether the data type could hold a number of this size. */
  boolean holds(BigDecimal value) {
    return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
  }
}
