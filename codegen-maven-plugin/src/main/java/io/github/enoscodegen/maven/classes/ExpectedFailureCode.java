package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.ExpectedFailures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Tests that pass a wrong value on purpose: code that is handed to an assertion that it fails, as
 * an argument, a lambda or an object of an anonymous class.
 */
final class ExpectedFailureCode {

  private final ClassPath classPath;
  private final Map<String, Optional<ClassFlows>> outer = new HashMap<>();

  ExpectedFailureCode(ClassPath classPath) {
    this.classPath = classPath;
  }

  /** Whether the result of a call, or the code around it, is handed to such an assertion. */
  boolean contains(ClassFlows flows, MethodNode method, AbstractInsnNode call) {
    return isHandedOver(flows.of(method), call, new HashSet<>()) || isHandedOver(flows, method);
  }

  /** A lambda, where it is made; else the class around the method. */
  private boolean isHandedOver(ClassFlows flows, MethodNode method) {
    return (Lambdas.isLambda(method) && isHandedOverLambda(flows, method))
        || isHandedOver(flows.type());
  }

  private boolean isHandedOverLambda(ClassFlows flows, MethodNode code) {
    return flows.type().methods.stream()
        .filter(other -> other != code)
        .anyMatch(
            other ->
                Lambdas.madeIn(other, flows.type().name, code)
                    .anyMatch(made -> contains(flows, other, made)));
  }

  private boolean isHandedOver(ClassNode type) {
    return type.outerClass != null
        && outer(type.outerClass)
            .map(around -> around.type().methods.stream().anyMatch(m -> isMade(around, m, type)))
            .orElse(false);
  }

  private boolean isMade(ClassFlows around, MethodNode method, ClassNode type) {
    return Stream.of(method.instructions.toArray())
        .anyMatch(made -> isObject(made, type) && contains(around, method, made));
  }

  private static boolean isObject(AbstractInsnNode instruction, ClassNode type) {
    return (instruction.getOpcode() == Opcodes.NEW
            && ((TypeInsnNode) instruction).desc.equals(type.name))
        || (instruction.getOpcode() == Opcodes.GETSTATIC
            && ((FieldInsnNode) instruction).owner.equals(type.name));
  }

  private static boolean isHandedOver(
      MethodFlow flow, AbstractInsnNode maker, Set<AbstractInsnNode> seen) {
    return seen.add(maker)
        && flow.uses(maker).stream().anyMatch(use -> isHandedOver(flow, use, seen));
  }

  private static boolean isHandedOver(MethodFlow flow, Use use, Set<AbstractInsnNode> seen) {
    if (use.by() instanceof MethodInsnNode call && isExpectedBy(call, use.operand())) {
      return true;
    }
    if (use.by().getOpcode() == Opcodes.AASTORE) {
      return flow.operands(use.by(), 3).get(0).makers().stream()
          .anyMatch(array -> isHandedOver(flow, array, seen));
    }
    return isHandedOver(flow, use.by(), seen);
  }

  /** The object that an assertion is called on is not what it asserts of. */
  private static boolean isExpectedBy(MethodInsnNode call, int operand) {
    boolean isArgument = MethodFlow.isStatic(call) || operand > 0;
    return isArgument
        && Type.getArgumentCount(call.desc) > 0
        && ExpectedFailures.expectedBy(call.name);
  }

  private Optional<ClassFlows> outer(String name) {
    Optional<ClassFlows> known = outer.get(name);
    if (known == null) {
      Optional<ClassBytes> bytes = classPath.find(name);
      known =
          bytes.isEmpty()
              ? Optional.empty()
              : Optional.of(new ClassFlows(bytes.get(), bytes.get().read(0)));
      outer.put(name, known);
    }
    return known;
  }
}
