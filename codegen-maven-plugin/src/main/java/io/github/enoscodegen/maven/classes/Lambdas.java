package io.github.enoscodegen.maven.classes;

import java.util.Arrays;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The code of a lambda is a method of the same class. */
final class Lambdas {

  /** Whether a method is such code, as javac, ECJ and Kotlin name it. */
  static boolean isLambda(MethodNode method) {
    return method.name.contains("lambda$");
  }

  /**
   * Where a method makes a lambda.
   *
   * @param type internal name of the class of both
   * @param code of the lambda
   */
  static Stream<InvokeDynamicInsnNode> madeIn(MethodNode method, String type, MethodNode code) {
    return Stream.of(method.instructions.toArray())
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(made -> Arrays.stream(made.bsmArgs).anyMatch(arg -> isFor(arg, type, code)));
  }

  private static boolean isFor(Object argument, String type, MethodNode code) {
    return argument instanceof Handle handle
        && handle.getOwner().equals(type)
        && handle.getName().equals(code.name)
        && handle.getDesc().equals(code.desc);
  }

  private Lambdas() {}
}
