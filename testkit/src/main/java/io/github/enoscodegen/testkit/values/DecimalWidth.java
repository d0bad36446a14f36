package io.github.enoscodegen.testkit.values;

import java.math.BigDecimal;
import java.util.List;

/** FLOAT or DOUBLE; a float is handed about as the double of the same value. */
enum DecimalWidth {
  FLOAT(Float.MAX_VALUE, Math.ulp(Float.MAX_VALUE), Float.MIN_VALUE, Float.MIN_NORMAL) {
    @Override
    double nearest(BigDecimal value) {
      return value.floatValue();
    }

    @Override
    double up(double value) {
      return Math.nextUp((float) value);
    }

    @Override
    double random(long bits) {
      return Float.intBitsToFloat((int) bits);
    }

    @Override
    Number boxed(double value) {
      return (float) value;
    }
  },
  DOUBLE(Double.MAX_VALUE, Math.ulp(Double.MAX_VALUE), Double.MIN_VALUE, Double.MIN_NORMAL) {
    @Override
    double nearest(BigDecimal value) {
      return value.doubleValue();
    }

    @Override
    double up(double value) {
      return Math.nextUp(value);
    }

    @Override
    double random(long bits) {
      return Double.longBitsToDouble(bits);
    }

    @Override
    Number boxed(double value) {
      return value;
    }
  };

  private final double greatest;
  private final BigDecimal overflow;
  private final double least;
  private final double leastNormal;

  DecimalWidth(double greatest, double lastStep, double least, double leastNormal) {
    this.greatest = greatest;
    this.overflow = new BigDecimal(greatest).add(new BigDecimal(lastStep / 2));
    this.least = least;
    this.leastNormal = leastNormal;
  }

  /** The value, or an infinity, that a decimal rounds to. */
  abstract double nearest(BigDecimal value);

  /** The next value. */
  abstract double up(double value);

  /** A value of any exponent, or none. */
  abstract double random(long bits);

  /** As a Float or Double. */
  abstract Number boxed(double value);

  double down(double value) {
    return -up(-value);
  }

  /** What is written for a value, exactly. */
  BigDecimal written(double value) {
    return new BigDecimal(SampleJson.shortest(boxed(value)));
  }

  /** Finite values that are worth a try in every range. */
  List<Double> landmarks() {
    return List.of(0.0, -0.0, 1.0, least, -least, leastNormal, greatest, -greatest);
  }

  BigDecimal greatest() {
    return written(greatest);
  }

  /** The least decimal that rounds to infinity: half a step above the greatest value. */
  BigDecimal overflow() {
    return overflow;
  }
}
