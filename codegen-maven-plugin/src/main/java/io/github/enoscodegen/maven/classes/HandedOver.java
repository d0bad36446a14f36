package io.github.enoscodegen.maven.classes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * Code that is handed to methods of certain names, such as assertions that it fails: as an
 * argument, a lambda or an object of an anonymous class.
 */
final class HandedOver {

  private final ClassPath classPath;
  private final Predicate<String> names;
  private final Map<String, Optional<ClassFlows>> outer = new HashMap<>();

  /**
   * Code for methods of some names.
   *
   * @param names tells which simple names they have
   */
  HandedOver(ClassPath classPath, Predicate<String> names) {
    this.classPath = classPath;
    this.names = names;
  }

  /** Whether the result of a call, or the code around it, is handed to such a method. */
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

  private boolean isHandedOver(
      MethodFlow flow, AbstractInsnNode maker, Set<AbstractInsnNode> seen) {
    return seen.add(maker)
        && flow.uses(maker).stream().anyMatch(use -> isHandedOver(flow, use, seen));
  }

  private boolean isHandedOver(MethodFlow flow, Use use, Set<AbstractInsnNode> seen) {
    if (use.by() instanceof MethodInsnNode call && takes(call, use.operand())) {
      return true;
    }
    if (use.isArrayItem()) {
      return isHandedOver(flow, flow.operands(use.by(), 3).get(0), seen);
    }
    if (use.by() instanceof MethodInsnNode call && call.name.equals("<init>")) {
      return flow.receiver(call).map(made -> isHandedOver(flow, made, seen)).orElse(false);
    }
    return isHandedOver(flow, use.by(), seen);
  }

  private boolean isHandedOver(MethodFlow flow, Origins value, Set<AbstractInsnNode> seen) {
    return value.makers().stream().anyMatch(maker -> isHandedOver(flow, maker, seen));
  }

  /** The object that an assertion is called on is not what it asserts of. */
  private boolean takes(MethodInsnNode call, int operand) {
    boolean isArgument = MethodFlow.isStatic(call) || operand > 0;
    return isArgument && Type.getArgumentCount(call.desc) > 0 && names.test(call.name);
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
