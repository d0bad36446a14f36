package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole numbers within a range: INT as numbers, TIMESTAMP as digits. */
final class WholeValues {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigInteger HUGE = BigInteger.TEN.pow(25);
  private static final List<String> NO_DIGITS =
      List.of(
          "", " ", "-", "+1", " 1", "1 ", "1.0", "1e3", "0x1F", "1_000", "now", "2026-01-31", "١");

  private final Limit limit;
  private final Function<BigInteger, Object> written;
  private final BigInteger least;
  private final BigInteger greatest;

  private WholeValues(Limit limit, Function<BigInteger, Object> written) {
    this.limit = limit;
    this.written = written;
    this.least = inside(limit.min().setScale(0, RoundingMode.CEILING), BigDecimal.ONE);
    this.greatest = inside(limit.max().setScale(0, RoundingMode.FLOOR), BigDecimal.ONE.negate());
  }

  /** An excluded bound gives its neighbour. */
  private BigInteger inside(BigDecimal end, BigDecimal step) {
    return (limit.holds(end) ? end : end.add(step)).toBigIntegerExact();
  }

  static Values ofInt(Range range) {
    Limit limit =
        new Limit(
            range, BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
    WholeValues values = new WholeValues(limit, WholeValues::number);
    List<Flaw> flaws = values.outside();
    flaws.add(Flaw.of(Misfit.Kind.NOT_AN_INTEGER, "be an integer", values::fraction));
    flaws.addAll(JsonKind.flaws("be a JSON number", JsonKind.NUMBER));
    return values.with(flaws);
  }

  static Values ofTimestamp(Range range) {
    Limit limit =
        new Limit(range, BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));
    WholeValues values = new WholeValues(limit, BigInteger::toString);
    List<Flaw> flaws = values.outside();
    flaws.add(Flaw.of(Misfit.Kind.NOT_AN_INTEGER, "be an integer", values::fraction));
    String digits = "be milliseconds since 1970 in decimal digits";
    flaws.add(Flaw.of(Misfit.Kind.BAD_TIMESTAMP, digits, dice -> dice.pick(NO_DIGITS)));
    flaws.addAll(JsonKind.flaws("be digits", JsonKind.STRING, JsonKind.NUMBER));
    return values.with(flaws);
  }

  /** The smallest type that holds a number, as parsers of JSON give it. */
  private static Object number(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return value.intValueExact();
    }
    return value.bitLength() < Long.SIZE ? (Object) value.longValueExact() : value;
  }

  private Values with(List<Flaw> flaws) {
    List<Object> edges =
        Stream.of(
                least,
                greatest,
                least.add(BigInteger.ONE),
                greatest.subtract(BigInteger.ONE),
                BigInteger.ZERO)
            .filter(this::isInside)
            .distinct()
            .map(written)
            .toList();
    return new ScalarValues(edges, this::anyInside, flaws);
  }

  private boolean isInside(BigInteger value) {
    return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
  }

  private Object anyInside(Dice dice) {
    return written.apply(
        BigInteger.valueOf(dice.between(least.longValueExact(), greatest.longValueExact())));
  }

  /** Just outside, further out, and far beyond the type. */
  private List<Flaw> outside() {
    BigInteger below = least.subtract(BigInteger.ONE);
    BigInteger above = greatest.add(BigInteger.ONE);
    return new ArrayList<>(
        List.of(
            outside(dice -> below),
            outside(dice -> above),
            outside(dice -> below.subtract(step(dice))),
            outside(dice -> above.add(step(dice))),
            outside(dice -> dice.chance(50) ? HUGE : HUGE.negate())));
  }

  private static BigInteger step(Dice dice) {
    return BigInteger.valueOf(dice.between(0, dice.chance(50) ? 10 : 5_000_000_000L));
  }

  private Flaw outside(Function<Dice, BigInteger> value) {
    return Flaw.of(
        Misfit.Kind.OUT_OF_RANGE, limit.inWords(), dice -> written.apply(value.apply(dice)));
  }

  private @Nullable Object fraction(Dice dice) {
    BigDecimal whole = new BigDecimal(dice.chance(50) ? least : greatest);
    return dice.chance(20) ? new BigDecimal("1E-9") : whole.add(HALF);
  }
}
