package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Looks at the calls of one class after the other. */
final class CallerCheck {

  private final ConstrainedMethods methods;
  private final ExpectedFailureCode expected;

  CallerCheck(ConstrainedMethods methods, ExpectedFailureCode expected) {
    this.methods = methods;
    this.expected = expected;
  }

  /** What EnOS would refuse, each line and message once; in no order. */
  List<Finding> check(ClassBytes bytes) throws IOException, UnreadableClassException {
    if (!callsConstrained(bytes)) {
      return List.of();
    }
    ClassNode type = bytes.read(ClassReader.SKIP_FRAMES);
    ClassFlows flows = new ClassFlows(bytes, type);
    List<Finding> found = new ArrayList<>();
    for (MethodNode method : type.methods) {
      check(flows, method, found);
    }
    return found.stream().distinct().toList(); // code in finally, or of each constructor
  }

  /** Most classes call no setter: a look at what they refer to is enough. */
  private boolean callsConstrained(ClassBytes bytes) throws IOException, UnreadableClassException {
    for (CalledMethod called : CalledMethod.of(bytes)) {
      if (!constraints(called).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private MethodConstraints constraints(CalledMethod called) throws IOException {
    return methods.of(called.type(), called.name(), called.descriptor());
  }

  private void check(ClassFlows flows, MethodNode method, List<Finding> found)
      throws IOException, UnreadableClassException {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call) {
        MethodConstraints demanded = constraints(CalledMethod.of(call));
        if (!demanded.isEmpty()) {
          check(flows, method, call, demanded, found);
        }
      }
    }
  }

  private void check(
      ClassFlows flows,
      MethodNode method,
      MethodInsnNode call,
      MethodConstraints demanded,
      List<Finding> found)
      throws IOException, UnreadableClassException {
    List<ArgumentCheck.Located> wrong = new ArgumentCheck(flows.of(method)).check(call, demanded);
    if (!wrong.isEmpty() && !expected.contains(flows, method, call)) {
      wrong.forEach(located -> found.add(finding(flows.type(), located)));
    }
  }

  private static Finding finding(ClassNode type, ArgumentCheck.Located located) {
    return Finding.of(
        located.complaint(),
        Type.getObjectType(type.name).getClassName(),
        type.sourceFile == null ? "" : type.sourceFile,
        located.line());
  }
}
