package io.github.enoscodegen.maven.classes;

import org.objectweb.asm.Type;

/** What a method gets: on the stack all small types are ints. */
final class ParameterValue {

  static Object of(Type parameter, Object value) {
    return value instanceof Integer number ? narrow(parameter.getSort(), number) : value;
  }

  private static Object narrow(int sort, int number) {
    return switch (sort) {
      case Type.BOOLEAN -> number != 0;
      case Type.CHAR -> (char) number;
      case Type.BYTE -> (byte) number;
      case Type.SHORT -> (short) number;
      default -> number;
    };
  }

  private ParameterValue() {}
}
