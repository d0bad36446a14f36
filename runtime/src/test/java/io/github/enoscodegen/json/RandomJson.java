package io.github.enoscodegen.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random values, the same for the same seed: maps, lists, texts, booleans and all kinds of numbers.
 */
final class RandomJson {

  private static final String SPECIAL =
      "\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0080\u00ff\u07ff\u0800\u2028\u2029\ud7ff\ue000\ufeff\ufffd"
          + "\ufffe\uffff";

  private final Random random;

  RandomJson(long seed) {
    this.random = new Random(seed);
  }

  /** A value that nests at most so deep. */
  Object value(int depth) {
    int kind = random.nextInt(depth == 0 ? 6 : 8);
    return switch (kind) {
      case 0 -> text();
      case 1 -> random.nextBoolean();
      case 2 -> (int) integer();
      case 3 -> integer();
      case 4 -> aFloat();
      case 5 -> aDouble();
      case 6 -> list(depth - 1);
      default -> map(depth - 1);
    };
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      list.add(value(depth));
    }
    return list;
  }

  private Map<String, Object> map(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      map.put(text(), value(depth));
    }
    return map;
  }

  /** A text out of one range of characters, or out of all. */
  String text() {
    int range = random.nextInt(9);
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(random.nextInt(20) == 0 ? 2000 : 20); left > 0; left--) {
      text.appendCodePoint(codePoint(range == 8 ? random.nextInt(8) : range));
    }
    return text.toString();
  }

  private int codePoint(int range) {
    return switch (range) {
      case 0 -> random.nextInt(0x20);
      case 1 -> 0x20 + random.nextInt(0x60);
      case 2 -> 0x80 + random.nextInt(0x780);
      case 3 -> 0x800 + random.nextInt(0xd000);
      case 4 -> 0xe000 + random.nextInt(0x2000);
      case 5 -> 0x10000 + random.nextInt(0x100000);
      case 6 -> 'a' + random.nextInt(26);
      default -> SPECIAL.charAt(random.nextInt(SPECIAL.length()));
    };
  }

  /** An integer of any magnitude. */
  long integer() {
    return random.nextLong() >> random.nextInt(64);
  }

  /** A finite double: any bits, few decimals, or next to a power of ten or two. */
  double aDouble() {
    double value =
        switch (random.nextInt(6)) {
          case 0 -> Double.longBitsToDouble(random.nextLong());
          case 1 -> integer() / 1000.0;
          case 2 -> random.nextInt(100_000_000) / (double) random.nextInt(1, 10_000);
          case 3 -> beside(Double.parseDouble("1e" + (random.nextInt(632) - 323)));
          case 4 -> beside(Math.scalb(1.0, random.nextInt(2098) - 1074));
          default -> anExtreme();
        };
    return Double.isFinite(value) ? value : 0.1;
  }

  private double anExtreme() {
    double[] extremes = {
      0.0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, 1e-3, 1e7
    };
    return beside(extremes[random.nextInt(extremes.length)]);
  }

  private double beside(double value) {
    return switch (random.nextInt(4)) {
      case 0 -> Math.nextUp(value);
      case 1 -> Math.nextDown(value);
      case 2 -> -value;
      default -> value;
    };
  }

  /** A finite float: any bits, few decimals, or next to a power of ten or two. */
  float aFloat() {
    float value =
        switch (random.nextInt(6)) {
          case 0 -> Float.intBitsToFloat(random.nextInt());
          case 1 -> random.nextInt(2_000_000) / 1000f;
          case 2 -> random.nextInt(1_000_000) / (float) random.nextInt(1, 1_000);
          case 3 -> beside(Float.parseFloat("1e" + (random.nextInt(84) - 45)));
          case 4 -> beside(Math.scalb(1f, random.nextInt(277) - 149));
          default -> anExtremeFloat();
        };
    return Float.isFinite(value) ? value : 0.1f;
  }

  private float anExtremeFloat() {
    float[] extremes = {
      0f,
      -0f,
      Float.MIN_VALUE,
      Float.MIN_NORMAL,
      Float.MAX_VALUE,
      -Float.MAX_VALUE,
      1e-3f,
      1e3f,
      1e7f
    };
    return beside(extremes[random.nextInt(extremes.length)]);
  }

  private float beside(float value) {
    return switch (random.nextInt(4)) {
      case 0 -> Math.nextUp(value);
      case 1 -> Math.nextDown(value);
      case 2 -> -value;
      default -> value;
    };
  }
}
