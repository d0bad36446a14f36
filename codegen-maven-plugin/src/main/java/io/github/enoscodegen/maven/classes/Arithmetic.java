package io.github.enoscodegen.maven.classes;

import static org.objectweb.asm.Opcodes.*;

import org.jspecify.annotations.Nullable;

/** What the machine's instructions on numbers compute; null where there is no result. */
final class Arithmetic {

  /** One with one operand; a byte, short, character or boolean is an int on the stack. */
  static @Nullable Object unary(int opcode, Object value) {
    if (!(value instanceof Number number)) {
      return null;
    }
    return switch (opcode) {
      case INEG -> -number.intValue();
      case LNEG -> -number.longValue();
      case FNEG -> -number.floatValue();
      case DNEG -> -number.doubleValue();
      case I2B -> (int) (byte) number.intValue();
      case I2S -> (int) (short) number.intValue();
      case I2C -> (int) (char) number.intValue();
      case L2I, F2I, D2I -> number.intValue();
      case I2L, F2L, D2L -> number.longValue();
      case I2F, L2F, D2F -> number.floatValue();
      case I2D, L2D, F2D -> number.doubleValue();
      default -> null;
    };
  }

  /** One with two operands. */
  static @Nullable Object binary(int opcode, Object first, Object second) {
    if (first instanceof Integer a && second instanceof Integer b) {
      return ints(opcode, a, b);
    }
    if (first instanceof Long a && second instanceof Long b) {
      return longs(opcode, a, b);
    }
    if (first instanceof Long a && second instanceof Integer b) {
      return shift(opcode, a, b);
    }
    if (first instanceof Float a && second instanceof Float b) {
      return floats(opcode, a, b);
    }
    return first instanceof Double a && second instanceof Double b ? doubles(opcode, a, b) : null;
  }

  private static @Nullable Integer ints(int opcode, int a, int b) {
    return switch (opcode) {
      case IADD -> a + b;
      case ISUB -> a - b;
      case IMUL -> a * b;
      case IDIV -> b == 0 ? null : Integer.valueOf(a / b);
      case IREM -> b == 0 ? null : Integer.valueOf(a % b);
      case ISHL -> a << b;
      case ISHR -> a >> b;
      case IUSHR -> a >>> b;
      case IAND -> a & b;
      case IOR -> a | b;
      case IXOR -> a ^ b;
      default -> null;
    };
  }

  private static @Nullable Long longs(int opcode, long a, long b) {
    return switch (opcode) {
      case LADD -> a + b;
      case LSUB -> a - b;
      case LMUL -> a * b;
      case LDIV -> b == 0 ? null : Long.valueOf(a / b);
      case LREM -> b == 0 ? null : Long.valueOf(a % b);
      case LAND -> a & b;
      case LOR -> a | b;
      case LXOR -> a ^ b;
      default -> null;
    };
  }

  private static @Nullable Long shift(int opcode, long value, int distance) {
    return switch (opcode) {
      case LSHL -> value << distance;
      case LSHR -> value >> distance;
      case LUSHR -> value >>> distance;
      default -> null;
    };
  }

  private static @Nullable Float floats(int opcode, float a, float b) {
    return switch (opcode) {
      case FADD -> a + b;
      case FSUB -> a - b;
      case FMUL -> a * b;
      case FDIV -> a / b;
      case FREM -> a % b;
      default -> null;
    };
  }

  private static @Nullable Double doubles(int opcode, double a, double b) {
    return switch (opcode) {
      case DADD -> a + b;
      case DSUB -> a - b;
      case DMUL -> a * b;
      case DDIV -> a / b;
      case DREM -> a % b;
      default -> null;
    };
  }

  private Arithmetic() {}
}
