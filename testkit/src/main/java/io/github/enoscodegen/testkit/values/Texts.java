package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.LengthUnit;
import java.util.List;

/** Texts of all kinds of characters. */
final class Texts {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /** One, two, three and four bytes of UTF-8; what JSON escapes, and what screens do not show. */
  private static final List<Integer> ODD =
      "\"\\/<>&'{}[]\u0000\u0001\b\t\n\r\u001f\u007f\u0080é߿ࠀ温度\u2028\u2029\ud7ff\ue000\ufeff\uffff😀𝄞👩🔧\udbff\udfff"
          .codePoints()
          .boxed()
          .toList();

  private static final List<String> ASTRAL = List.of("😀", "𝄞", "🔥");

  /** A text of exactly this length. */
  static String ofLength(long length, LengthUnit unit, Dice dice) {
    StringBuilder text = new StringBuilder();
    long left = length;
    while (left > 0) {
      String next = character(dice);
      int size = unit.lengthOf(next);
      if (size <= left) {
        text.append(next);
        left -= size;
      }
    }
    return text.toString();
  }

  /** A text of the longest characters there are, with a few short ones where they do not fit. */
  static String ofAstral(long length, LengthUnit unit) {
    String longest = ASTRAL.get(0);
    int size = unit.lengthOf(longest);
    return longest.repeat((int) (length / size)) + "x".repeat((int) (length % size));
  }

  private static String character(Dice dice) {
    return dice.chance(70)
        ? String.valueOf(PLAIN.charAt(dice.below(PLAIN.length())))
        : Character.toString(dice.pick(ODD));
  }

  private Texts() {}
}
