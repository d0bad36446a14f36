package io.github.enoscodegen.maven.classes;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** How many words the result of an instruction takes; any number where it has none. */
final class ResultSize {

  static int of(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call) {
      return Type.getReturnType(call.desc).getSize();
    }
    if (instruction instanceof InvokeDynamicInsnNode call) {
      return Type.getReturnType(call.desc).getSize();
    }
    if (instruction instanceof FieldInsnNode field) {
      return Type.getType(field.desc).getSize();
    }
    if (instruction instanceof LdcInsnNode constant) {
      return ofConstant(constant.cst);
    }
    return ofOpcode(instruction.getOpcode());
  }

  private static int ofConstant(Object constant) {
    return constant instanceof Long || constant instanceof Double ? 2 : 1;
  }

  private static int ofOpcode(int opcode) {
    return switch (opcode) {
      case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> 2;
      case Opcodes.LALOAD, Opcodes.DALOAD -> 2;
      case Opcodes.LADD, Opcodes.LSUB, Opcodes.LMUL, Opcodes.LDIV, Opcodes.LREM -> 2;
      case Opcodes.DADD, Opcodes.DSUB, Opcodes.DMUL, Opcodes.DDIV, Opcodes.DREM -> 2;
      case Opcodes.LNEG, Opcodes.DNEG -> 2;
      case Opcodes.LSHL, Opcodes.LSHR, Opcodes.LUSHR -> 2;
      case Opcodes.LAND, Opcodes.LOR, Opcodes.LXOR -> 2;
      case Opcodes.I2L, Opcodes.F2L, Opcodes.D2L, Opcodes.I2D, Opcodes.L2D, Opcodes.F2D -> 2;
      default -> 1;
    };
  }

  private ResultSize() {}
}
