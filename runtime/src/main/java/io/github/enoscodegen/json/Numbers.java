package io.github.enoscodegen.json;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.io.schubfach.FloatToDecimal;

/** How numbers become bytes. */
final class Numbers {

  private Numbers() {}

  static void write(long value, Utf8Buffer out) {
    if (value == Long.MIN_VALUE) {
      out.ascii("-9223372036854775808");
      return;
    }
    if (value < 0) {
      out.ascii('-');
    }
    out.digits(Math.abs(value));
  }

  /** Writes a finite number as {@link Double#toString} of JDK 19 and later does. */
  static void write(double value, Utf8Buffer out) {
    long thousandths = Thousandths.of(Math.abs(value));
    if (thousandths == Thousandths.NONE) {
      out.ascii(DoubleToDecimal.toString(value));
    } else {
      thousandths(value < 0, thousandths, out);
    }
  }

  /** Writes a finite number as {@link Float#toString} of JDK 19 and later does. */
  static void write(float value, Utf8Buffer out) {
    int thousandths = Thousandths.of(Math.abs(value));
    if (thousandths == Thousandths.NONE) {
      out.ascii(FloatToDecimal.toString(value));
    } else {
      thousandths(value < 0, thousandths, out);
    }
  }

  private static void thousandths(boolean negative, long thousandths, Utf8Buffer out) {
    if (negative) {
      out.ascii('-');
    }
    out.digits(thousandths / 1000);
    out.ascii('.');
    int fraction = (int) (thousandths % 1000);
    digit(fraction / 100, out);
    if (fraction % 100 != 0) {
      digit(fraction / 10 % 10, out);
    }
    if (fraction % 10 != 0) {
      digit(fraction % 10, out);
    }
  }

  private static void digit(int value, Utf8Buffer out) {
    out.ascii((char) ('0' + value));
  }
}
