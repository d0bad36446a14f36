package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.MethodConstraints;
import io.github.enoscodegen.maven.classes.ArgumentCheck.Located;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
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
  List<Finding> check(ClassBytes bytes) {
    if (CalledMethod.of(bytes).stream().allMatch(called -> demanded(called).isEmpty())) {
      return List.of(); // most classes call no setter, and their code is not read
    }
    ClassFlows flows = new ClassFlows(bytes, bytes.read(ClassReader.SKIP_FRAMES));
    ClassConstants constants = new ClassConstants(flows);
    return flows.type().methods.stream()
        .flatMap(method -> new Caller(flows, constants, method).findings())
        .distinct() // code in finally is there twice, that of initialisers in each constructor
        .toList();
  }

  private MethodConstraints demanded(CalledMethod called) {
    return methods.of(called.type(), called.name(), called.descriptor());
  }

  /** A method that may call others. */
  private final class Caller {

    private final ClassFlows flows;
    private final ClassConstants constants;
    private final MethodNode method;

    Caller(ClassFlows flows, ClassConstants constants, MethodNode method) {
      this.flows = flows;
      this.constants = constants;
      this.method = method;
    }

    Stream<Finding> findings() {
      return Stream.of(method.instructions.toArray())
          .filter(MethodInsnNode.class::isInstance)
          .map(MethodInsnNode.class::cast)
          .flatMap(this::findings);
    }

    private Stream<Finding> findings(MethodInsnNode call) {
      MethodConstraints demanded = demanded(CalledMethod.of(call));
      if (demanded.isEmpty()) {
        return Stream.empty();
      }
      List<Located> wrong =
          new ArgumentCheck(flows.of(method), constants.of(method), methods).check(call, demanded);
      return wrong.isEmpty() || expected.contains(flows, method, call)
          ? Stream.empty()
          : wrong.stream().map(this::finding);
    }

    private Finding finding(Located located) {
      ClassNode type = flows.type();
      return Finding.of(
          located.complaint(),
          Type.getObjectType(type.name).getClassName(),
          type.sourceFile == null ? "" : type.sourceFile,
          located.line());
    }
  }
}
