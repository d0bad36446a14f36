package io.github.enoscodegen.maven.classes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Follows values from the instruction that makes them to those that use them.
 *
 * <p>Moving a value about on the stack and storing it leave it the same. Loading it from a local
 * variable makes a new one: what stays on the stack surely arrives where it is used, while a
 * variable may hold this or that depending on the way that was taken.
 */
final class OriginInterpreter extends Interpreter<Origins> {

  private final Map<AbstractInsnNode, Set<Use>> uses = new HashMap<>();

  OriginInterpreter() {
    super(Opcodes.ASM9);
  }

  /** Who uses what each instruction makes, once the method is analysed. */
  Map<AbstractInsnNode, Set<Use>> uses() {
    return uses;
  }

  /** Parameters, exceptions and what is not set yet. */
  @Override
  public @Nullable Origins newValue(@Nullable Type type) {
    if (type == null) {
      return Origins.unknown(1);
    }
    return type.equals(Type.VOID_TYPE) ? null : Origins.unknown(type.getSize());
  }

  @Override
  public Origins newOperation(AbstractInsnNode instruction) {
    return made(instruction);
  }

  @Override
  public Origins copyOperation(AbstractInsnNode instruction, Origins value) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
      return Origins.madeBy(instruction, value.size());
    }
    if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE) {
      use(instruction, 0, value);
    }
    return value;
  }

  @Override
  public Origins unaryOperation(AbstractInsnNode instruction, Origins value) {
    use(instruction, 0, value);
    return made(instruction);
  }

  @Override
  public Origins binaryOperation(AbstractInsnNode instruction, Origins first, Origins second) {
    return naryOperation(instruction, List.of(first, second));
  }

  @Override
  public Origins ternaryOperation(
      AbstractInsnNode instruction, Origins first, Origins second, Origins third) {
    return naryOperation(instruction, List.of(first, second, third));
  }

  @Override
  public Origins naryOperation(AbstractInsnNode instruction, List<? extends Origins> operands) {
    for (int i = 0; i < operands.size(); i++) {
      use(instruction, i, operands.get(i));
    }
    return made(instruction);
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, Origins value, Origins expected) {
    // the use was noted by unaryOperation
  }

  @Override
  public Origins merge(Origins known, Origins more) {
    return known.or(more);
  }

  private void use(AbstractInsnNode by, int operand, Origins value) {
    for (AbstractInsnNode maker : value.makers()) {
      uses.computeIfAbsent(maker, any -> new HashSet<>()).add(new Use(by, operand));
    }
  }

  private static Origins made(AbstractInsnNode instruction) {
    return Origins.madeBy(instruction, ResultSize.of(instruction));
  }
}
