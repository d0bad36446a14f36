package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.Tree.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Java's operators on constants, with Java's promotion and overflow.
 *
 * <p>{@code null} is the result of what has none: a division by zero, an operator not named here.
 */
final class Arithmetic {

  static @Nullable Object unary(Kind operator, Object operand) {
    return switch (operator) {
      case UNARY_PLUS -> Numbers.promoted(operand);
      case UNARY_MINUS -> binary(Kind.MULTIPLY, -1, operand); // 0 - x would lose the sign of 0.0
      case BITWISE_COMPLEMENT -> binary(Kind.XOR, -1, operand);
      case LOGICAL_COMPLEMENT -> operand instanceof Boolean value ? !value : null;
      default -> null;
    };
  }

  static @Nullable Object binary(Kind operator, Object left, Object right) {
    if (operator == Kind.PLUS && (left instanceof String || right instanceof String)) {
      return Texts.concatenation(String.valueOf(left), String.valueOf(right));
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return onBooleans(operator, a, b);
    }
    Number a = Numbers.promoted(left);
    Number b = Numbers.promoted(right);
    return a == null || b == null ? null : onNumbers(operator, a, b);
  }

  private static @Nullable Boolean onBooleans(Kind operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, CONDITIONAL_AND -> a && b;
      case OR, CONDITIONAL_OR -> a || b;
      case XOR, NOT_EQUAL_TO -> a != b;
      case EQUAL_TO -> a == b;
      default -> null;
    };
  }

  private static @Nullable Object onNumbers(Kind operator, Number a, Number b) {
    return isComparison(operator) ? compared(operator, a, b) : calculated(operator, a, b);
  }

  private static boolean isComparison(Kind operator) {
    return switch (operator) {
      case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, EQUAL_TO, NOT_EQUAL_TO ->
          true;
      default -> false;
    };
  }

  private static boolean compared(Kind operator, Number a, Number b) {
    boolean decimal = isDecimal(a) || isDecimal(b);
    boolean single = !(a instanceof Double || b instanceof Double);
    double x = decimal && single ? a.floatValue() : a.doubleValue();
    double y = decimal && single ? b.floatValue() : b.doubleValue();
    boolean less = decimal ? x < y : a.longValue() < b.longValue();
    boolean equal = decimal ? x == y : a.longValue() == b.longValue();
    boolean ordered = !Double.isNaN(x) && !Double.isNaN(y);
    return switch (operator) {
      case LESS_THAN -> less;
      case LESS_THAN_EQUAL -> less || equal;
      case GREATER_THAN -> ordered && !less && !equal;
      case GREATER_THAN_EQUAL -> ordered && !less;
      case EQUAL_TO -> equal;
      default -> !equal;
    };
  }

  private static boolean isDecimal(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static @Nullable Object calculated(Kind operator, Number a, Number b) {
    if (a instanceof Double || b instanceof Double) {
      return onDoubles(operator, a.doubleValue(), b.doubleValue());
    }
    if (a instanceof Float || b instanceof Float) {
      // Rounding a double's result again gives what floats give.
      Double result = onDoubles(operator, a.floatValue(), b.floatValue());
      return result == null ? null : result.floatValue();
    }
    return switch (operator) {
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> shift(operator, a, b.intValue());
      default -> onIntegers(operator, a, b);
    };
  }

  private static @Nullable Object onIntegers(Kind operator, Number a, Number b) {
    Long result = onLongs(operator, a.longValue(), b.longValue());
    if (result == null || a instanceof Long || b instanceof Long) {
      return result;
    }
    return result.intValue(); // the low half is what ints give
  }

  private static @Nullable Object shift(Kind operator, Number value, int distance) {
    if (value instanceof Long) {
      return shift(operator, value.longValue(), distance);
    }
    int bits = value.intValue();
    return switch (operator) {
      case LEFT_SHIFT -> bits << distance;
      case RIGHT_SHIFT -> bits >> distance;
      default -> bits >>> distance;
    };
  }

  private static Object shift(Kind operator, long bits, int distance) {
    return switch (operator) {
      case LEFT_SHIFT -> bits << distance;
      case RIGHT_SHIFT -> bits >> distance;
      default -> bits >>> distance;
    };
  }

  private static @Nullable Long onLongs(Kind operator, long a, long b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> b == 0 ? null : Long.valueOf(a / b);
      case REMAINDER -> b == 0 ? null : Long.valueOf(a % b);
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      default -> null;
    };
  }

  private static @Nullable Double onDoubles(Kind operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      default -> null;
    };
  }

  private Arithmetic() {}
}
