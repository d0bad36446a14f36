package io.github.enoscodegen.maven.classes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Tells which values are {@code null}: the literal, or a local variable that is nothing else.
 *
 * <p>Of such a variable it is certain only where setters are all that it is used for: what is
 * compared or passed elsewhere as well may stand in code that never runs with {@code null}.
 */
final class Nulls {

  private final MethodFlow flow;
  private final GeneratedMethods methods;

  Nulls(MethodFlow flow, GeneratedMethods methods) {
    this.flow = flow;
    this.methods = methods;
  }

  /** The instructions that make a value, behind casts and unboxing. */
  List<AbstractInsnNode> arms(Origins value) {
    return arms(value, new HashSet<>()).toList();
  }

  private Stream<AbstractInsnNode> arms(Origins value, Set<AbstractInsnNode> seen) {
    return flow.makers(value).stream()
        .filter(seen::add)
        .flatMap(
            maker ->
                passesOn(maker)
                    ? flow.operands(maker, 1).stream().flatMap(operand -> arms(operand, seen))
                    : Stream.of(maker));
  }

  /** Whether null stays null, or fails in a way that nobody means. */
  private static boolean passesOn(AbstractInsnNode instruction) {
    return instruction.getOpcode() == Opcodes.CHECKCAST
        || (instruction instanceof MethodInsnNode call
            && call.getOpcode() == Opcodes.INVOKEVIRTUAL
            && call.owner.startsWith("java/lang/")
            && call.name.endsWith("Value")
            && call.desc.startsWith("()"));
  }

  /** Whether an arm is null. */
  boolean isNull(AbstractInsnNode arm) {
    return arm.getOpcode() == Opcodes.ACONST_NULL
        || (arm instanceof VarInsnNode load
            && flow.local(load.var, load).flatMap(Origins::only).filter(this::isKept).isPresent());
  }

  /** Whether it is null that a variable holds for setters only. */
  private boolean isKept(AbstractInsnNode maker) {
    return maker.getOpcode() == Opcodes.ACONST_NULL
        && flow.loads(maker).stream().allMatch(load -> isRefused(load, new HashSet<>()));
  }

  private boolean isRefused(AbstractInsnNode value, Set<AbstractInsnNode> seen) {
    Set<Use> uses = flow.uses(value);
    return seen.add(value)
        && !uses.isEmpty()
        && uses.stream().allMatch(use -> isRefused(use, seen));
  }

  private boolean isRefused(Use use, Set<AbstractInsnNode> seen) {
    if (use.by() instanceof MethodInsnNode call && use.operand() > 0) {
      return methods.isSetter(CalledMethod.of(call));
    }
    if (use.isArrayItem()) {
      return flow.operands(use.by(), 3).get(0).only().filter(this::isForSetter).isPresent();
    }
    return passesOn(use.by()) && isRefused(use.by(), seen);
  }

  private boolean isForSetter(AbstractInsnNode array) {
    return flow.uses(array).stream()
        .allMatch(
            use ->
                use.fillsArray()
                    || (use.by() instanceof MethodInsnNode call
                        && use.operand() > 0
                        && methods.isSetter(CalledMethod.of(call))));
  }
}
