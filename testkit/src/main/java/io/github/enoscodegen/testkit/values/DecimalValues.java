package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Decimals of a binary type within a range; each counts as the decimal that is written for it. */
final class DecimalValues {

  private static final int MOST_STEPS = 8;
  private static final BigDecimal HUGE = new BigDecimal("1E+400");

  private final DecimalWidth width;
  private final Limit limit;
  private final double least;
  private final double greatest;

  private DecimalValues(DecimalWidth width, Range range) {
    this.width = width;
    this.limit = new Limit(range, width.greatest().negate(), width.greatest());
    this.least = firstInside(width.nearest(limit.min()), 1);
    this.greatest = firstInside(width.nearest(limit.max()), -1);
  }

  static Values of(DecimalWidth width, Range range) {
    DecimalValues values = new DecimalValues(width, range);
    return new ScalarValues(values.edges(), values::anyInside, values.flaws());
  }

  /** Begins a little outside, since the bound may have been rounded inwards. */
  private double firstInside(double bound, int direction) {
    double at = step(step(bound, -direction), -direction);
    for (int i = 0; i < MOST_STEPS && !isInside(at); i++) {
      at = step(at, direction);
    }
    return at;
  }

  private double step(double value, int direction) {
    return direction > 0 ? width.up(value) : width.down(value);
  }

  private boolean isInside(double value) {
    return Double.isFinite(value) && limit.holds(width.written(value));
  }

  private List<Object> edges() {
    DoubleStream landmarks = width.landmarks().stream().mapToDouble(Double::doubleValue);
    DoubleStream ends = DoubleStream.of(least, greatest, width.up(least), width.down(greatest));
    return DoubleStream.concat(ends, landmarks)
        .filter(this::isInside)
        .<Object>mapToObj(width::boxed)
        .distinct()
        .toList();
  }

  private Object anyInside(Dice dice) {
    double candidate = dice.chance(20) ? width.random(dice.bits()) : between(dice);
    return width.boxed(isInside(candidate) ? candidate : least);
  }

  /** Anywhere in the range, half of the time with few digits. */
  private double between(Dice dice) {
    double share = dice.share();
    BigDecimal value = new BigDecimal(least * (1 - share) + greatest * share);
    boolean round = dice.chance(50) && value.abs().compareTo(BigDecimal.TEN.pow(7)) < 0;
    return width.nearest(round ? value.setScale(dice.below(4), RoundingMode.HALF_EVEN) : value);
  }

  private List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>(JsonKind.flaws("be a JSON number", JsonKind.NUMBER));
    flaws.add(outside(width.overflow()));
    flaws.add(outside(width.overflow().negate()));
    flaws.add(outside(HUGE));
    DoubleStream.of(width.down(least), width.up(greatest))
        .filter(value -> Double.isFinite(value) && !isInside(value))
        .forEach(value -> flaws.add(outside(width.boxed(value))));
    limit.range().min().ifPresent(bound -> flaws.addAll(beyond(bound, -1)));
    limit.range().max().ifPresent(bound -> flaws.addAll(beyond(bound, 1)));
    return flaws;
  }

  private Flaw outside(Number value) {
    return Flaw.of(Misfit.Kind.OUT_OF_RANGE, limit.inWords(), value);
  }

  /** Further out; and closer than the type can tell, but not closer than digits can. */
  private List<Flaw> beyond(Bound bound, int direction) {
    BigDecimal sign = BigDecimal.valueOf(direction);
    BigDecimal hair = bound.value().ulp().movePointLeft(30).multiply(sign);
    Optional<Flaw> far =
        Stream.of(bound.value().abs().max(BigDecimal.TEN).multiply(sign).add(bound.value()))
            .map(width::nearest)
            .filter(value -> Double.isFinite(value) && !isInside(value))
            .map(value -> outside(width.boxed(value)))
            .findFirst();
    return Stream.concat(Stream.of(outside(bound.value().add(hair))), far.stream()).toList();
  }
}
