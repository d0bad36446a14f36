package io.github.enoscodegen.maven.classes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Ways through a method that are never taken, since what decides on them is constant. */
final class DeadBranches {

  /**
   * Replaces each decision that is always the same by its outcome.
   *
   * @return whether there was one: the flow is no longer that of the method then
   */
  static boolean cut(MethodNode method, MethodFlow flow, Constants constants) {
    Map<AbstractInsnNode, Optional<LabelNode>> taken = new HashMap<>();
    for (AbstractInsnNode instruction : method.instructions) {
      int operands = operands(instruction);
      List<Object> values =
          flow.operands(instruction, operands).stream()
              .flatMap(operand -> single(constants.values(operand)).stream())
              .toList();
      if (operands > 0 && values.size() == operands) {
        target(instruction, values).ifPresent(target -> taken.put(instruction, target));
      }
    }
    taken.forEach((decision, target) -> replace(method, decision, target));
    return !taken.isEmpty();
  }

  private static Optional<Object> single(List<Object> values) {
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private static int operands(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE) {
      return 2;
    }
    boolean decides =
        (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE)
            || opcode == Opcodes.TABLESWITCH
            || opcode == Opcodes.LOOKUPSWITCH;
    return decides ? 1 : 0;
  }

  /** Where it leads: to a label, or (empty inside) to what follows; empty if that is open. */
  private static Optional<Optional<LabelNode>> target(
      AbstractInsnNode decision, List<Object> values) {
    if (!values.stream().allMatch(Integer.class::isInstance)) {
      return Optional.empty();
    }
    int first = (Integer) values.get(0);
    if (decision instanceof JumpInsnNode jump) {
      int second = values.size() == 2 ? (Integer) values.get(1) : 0;
      return Optional.of(
          jumps(jump.getOpcode(), Integer.compare(first, second))
              ? Optional.of(jump.label)
              : Optional.empty());
    }
    return Optional.of(Optional.of(chosen(decision, first)));
  }

  private static boolean jumps(int opcode, int comparison) {
    return switch (opcode) {
      case Opcodes.IFEQ, Opcodes.IF_ICMPEQ -> comparison == 0;
      case Opcodes.IFNE, Opcodes.IF_ICMPNE -> comparison != 0;
      case Opcodes.IFLT, Opcodes.IF_ICMPLT -> comparison < 0;
      case Opcodes.IFGE, Opcodes.IF_ICMPGE -> comparison >= 0;
      case Opcodes.IFGT, Opcodes.IF_ICMPGT -> comparison > 0;
      default -> comparison <= 0;
    };
  }

  private static LabelNode chosen(AbstractInsnNode decision, int key) {
    if (decision instanceof TableSwitchInsnNode table) {
      return key >= table.min && key <= table.max ? table.labels.get(key - table.min) : table.dflt;
    }
    LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) decision;
    int index = lookup.keys.indexOf(key);
    return index < 0 ? lookup.dflt : lookup.labels.get(index);
  }

  private static void replace(
      MethodNode method, AbstractInsnNode decision, Optional<LabelNode> target) {
    InsnList outcome = new InsnList();
    for (int i = 0; i < operands(decision); i++) {
      outcome.add(new InsnNode(Opcodes.POP));
    }
    target.ifPresent(label -> outcome.add(new JumpInsnNode(Opcodes.GOTO, label)));
    method.instructions.insert(decision, outcome);
    method.instructions.remove(decision);
  }

  private DeadBranches() {}
}
