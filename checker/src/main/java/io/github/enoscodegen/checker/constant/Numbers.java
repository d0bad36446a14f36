package io.github.enoscodegen.checker.constant;

import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** How Java converts numbers (JLS 5.1.2, 5.1.3, 5.6). */
public final class Numbers {

  /** The value as an operand: {@code int} or wider; {@code null} for what is no number. */
  static @Nullable Number promoted(Object value) {
    if (value instanceof Character character) {
      return (int) character;
    }
    if (value instanceof Byte || value instanceof Short) {
      return ((Number) value).intValue();
    }
    return value instanceof Number number ? number : null;
  }

  /** The value after a cast; one to a reference type boxes it, which changes nothing here. */
  public static Object cast(TypeKind type, Object value) {
    Number number = promoted(value);
    return number == null ? value : castNumber(type, number, value);
  }

  private static Object castNumber(TypeKind type, Number number, Object value) {
    return switch (type) {
      case BYTE -> (byte) number.intValue(); // a decimal number becomes an int first
      case SHORT -> (short) number.intValue();
      case CHAR -> (char) number.intValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
      default -> value;
    };
  }

  private Numbers() {}
}
