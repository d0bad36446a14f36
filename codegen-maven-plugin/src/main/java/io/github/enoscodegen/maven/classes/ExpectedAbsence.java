package io.github.enoscodegen.maven.classes;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Code that asks for an event and expects that there is none. */
final class ExpectedAbsence {

  /** Who asks this of the result expects that there is no such event. */
  private static final String EXPECTING_NONE = "isEmpty";

  private final HandedOver assertions;

  ExpectedAbsence(ClassPath classPath) {
    this.assertions = new HandedOver(classPath, ExpectedAbsence::isAssertion);
  }

  /** What begins like this says itself what it expects, and fails if it is wrong. */
  private static boolean isAssertion(String method) {
    return method.startsWith("assert");
  }

  /** Whether an event may be missing when a call asks for it. */
  boolean isExpected(ClassFlows flows, MethodNode method, MethodInsnNode find) {
    MethodFlow flow = flows.of(method);
    return flow.uses(find).stream().anyMatch(ExpectedAbsence::asksWhetherNone)
        || assertions.contains(flows, method, find)
        || (asserts(method) && decides(flow, find, new HashSet<>()));
  }

  private static boolean asksWhetherNone(Use use) {
    return use.by() instanceof MethodInsnNode call
        && use.operand() == 0
        && call.name.equals(EXPECTING_NONE);
  }

  private static boolean asserts(MethodNode method) {
    return Stream.of(method.instructions.toArray())
        .anyMatch(call -> call instanceof MethodInsnNode named && isAssertion(named.name));
  }

  /** Whether the way goes on here or there: {@code !} and {@code &&} in an argument do it, too. */
  private static boolean decides(
      MethodFlow flow, AbstractInsnNode maker, Set<AbstractInsnNode> seen) {
    return seen.add(maker)
        && flow.uses(maker).stream()
            .anyMatch(use -> isDecision(use.by()) || decides(flow, use.by(), seen));
  }

  private static boolean isDecision(AbstractInsnNode instruction) {
    return instruction instanceof JumpInsnNode
        || instruction instanceof TableSwitchInsnNode
        || instruction instanceof LookupSwitchInsnNode;
  }
}
