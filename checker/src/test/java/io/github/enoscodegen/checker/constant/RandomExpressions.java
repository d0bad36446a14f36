package io.github.enoscodegen.checker.constant;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Constant expressions of Java, well typed, the same ones for the same seed. */
final class RandomExpressions {

  private static final List<String> INTEGERS =
      List.of(
          "0",
          "1",
          "-1",
          "7",
          "31",
          "33",
          "0x7fff_ffff",
          "-2147483648",
          "'a'",
          "'\\uffff'",
          "5L",
          "-1L",
          "0xffff_ffff_ffffL",
          "Long.MIN_VALUE",
          "Byte.MIN_VALUE",
          "Short.MAX_VALUE");
  private static final List<String> DECIMALS =
      List.of(
          "0.0",
          "-0.0",
          "0.1",
          "1.5f",
          "-7.25",
          "3e9",
          "1e20f",
          "Double.NaN",
          "Float.MIN_VALUE",
          "Double.MAX_VALUE",
          "Float.POSITIVE_INFINITY");
  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");
  private static final List<String> BITWISE = List.of("&", "|", "^", "<<", ">>");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");
  private static final List<String> LOGICAL = List.of(" && ", " || ", " ^ ", " & ", " | ");
  private static final List<String> INTEGER_TYPES = List.of("byte", "short", "char", "int", "long");
  private static final List<String> DECIMAL_TYPES = List.of("float", "double");

  private final Random random;

  RandomExpressions(long seed) {
    this.random = new Random(seed);
  }

  /** A number of any type, with operators nested so deep. */
  String number(int depth) {
    return random.nextInt(3) == 0 ? decimal(depth) : integer(depth);
  }

  /** Without {@code >>>} by a long, which javac forgets to fold. */
  private String integer(int depth) {
    if (depth == 0) {
      return any(INTEGERS);
    }
    return switch (random.nextInt(8)) {
      case 7 ->
          "(%s ? %s : %s)".formatted(condition(depth), integer(depth - 1), integer(depth - 1));
      case 0 -> cast(INTEGER_TYPES, () -> number(depth - 1));
      case 1 -> any(List.of("-", "+", "~")) + "(" + integer(depth - 1) + ")";
      case 2, 3 -> binary(BITWISE, () -> integer(depth - 1), () -> integer(depth - 1));
      case 4 -> "(%s >>> (int) (%s))".formatted(integer(depth - 1), integer(depth - 1));
      default -> binary(ARITHMETIC, () -> integer(depth - 1), () -> integer(depth - 1));
    };
  }

  private String condition(int depth) {
    String comparison = binary(COMPARISONS, () -> number(depth - 1), () -> number(depth - 1));
    return switch (random.nextInt(4)) {
      case 0 -> "!" + comparison;
      case 1 -> "(" + comparison + any(LOGICAL) + (number(0) + " < " + number(0)) + ")";
      default -> comparison;
    };
  }

  private String decimal(int depth) {
    if (depth == 0) {
      return any(DECIMALS);
    }
    return switch (random.nextInt(4)) {
      case 0 -> cast(DECIMAL_TYPES, () -> number(depth - 1));
      case 1 -> any(List.of("-", "+")) + "(" + decimal(depth - 1) + ")";
      case 2 -> binary(ARITHMETIC, () -> integer(depth - 1), () -> decimal(depth - 1));
      default -> binary(ARITHMETIC, () -> decimal(depth - 1), () -> number(depth - 1));
    };
  }

  private String cast(List<String> types, Supplier<String> operand) {
    return "(" + any(types) + ") (" + operand.get() + ")";
  }

  private String binary(List<String> operators, Supplier<String> left, Supplier<String> right) {
    return "(" + left.get() + " " + any(operators) + " " + right.get() + ")";
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
