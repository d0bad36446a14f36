package io.github.enoscodegen.maven.classes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** Values that are written into the code as they are. */
final class Literals {

  /** Constants that no compiler puts into the code of their users. */
  private static final Map<String, Object> FIELDS =
      Map.of(
          "java/time/Instant.EPOCH", Instant.EPOCH,
          "java/time/Instant.MAX", Instant.MAX,
          "java/time/Instant.MIN", Instant.MIN,
          "java/time/LocalDate.EPOCH", LocalDate.EPOCH,
          "java/time/LocalDate.MAX", LocalDate.MAX,
          "java/time/LocalDate.MIN", LocalDate.MIN,
          "java/lang/Boolean.FALSE", false,
          "java/lang/Boolean.TRUE", true);

  /** Numbers and texts; empty for null, classes and whatever else is no value for a constraint. */
  static Optional<Object> find(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof LdcInsnNode load) {
      return Optional.of(load.cst).filter(c -> c instanceof Number || c instanceof String);
    }
    if (instruction instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
      return Optional.of(push.operand);
    }
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return Optional.of(opcode - Opcodes.ICONST_0);
    }
    return switch (opcode) {
      case Opcodes.LCONST_0, Opcodes.LCONST_1 -> Optional.of((long) opcode - Opcodes.LCONST_0);
      case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 ->
          Optional.of((float) opcode - Opcodes.FCONST_0);
      case Opcodes.DCONST_0, Opcodes.DCONST_1 -> Optional.of((double) opcode - Opcodes.DCONST_0);
      default -> Optional.empty();
    };
  }

  /** A constant of the JDK. */
  static Optional<Object> field(FieldInsnNode field) {
    if (field.getOpcode() != Opcodes.GETSTATIC) {
      return Optional.empty();
    }
    return field.owner.equals("java/time/Month")
        ? Arrays.stream(Month.values())
            .filter(m -> m.name().equals(field.name))
            .findFirst()
            .map(m -> m)
        : Optional.ofNullable(FIELDS.get(field.owner + "." + field.name));
  }

  private Literals() {}
}
