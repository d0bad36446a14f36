package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.ExpectedFailures;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Looks at the calls of one class after the other. */
final class CallerCheck {

  private final ConstrainedMethods constrained;
  private final GeneratedMethods generated;
  private final HandedOver expectedFailures;
  private final ExpectedAbsence absence;

  CallerCheck(ConstrainedMethods constrained, GeneratedMethods generated, ClassPath classPath) {
    this.constrained = constrained;
    this.generated = generated;
    this.expectedFailures = new HandedOver(classPath, ExpectedFailures::expectedBy);
    this.absence = new ExpectedAbsence(classPath);
  }

  /** What EnOS would refuse, each line and message once; in no order. */
  List<Finding> check(ClassBytes bytes) {
    if (CalledMethod.of(bytes).stream().noneMatch(this::matters)) {
      return List.of(); // most classes call no setter, and their code is not read
    }
    ClassFlows flows = new ClassFlows(bytes, bytes.read(ClassReader.SKIP_FRAMES));
    CallChecks checks = new CallChecks(constrained, generated, absence, flows);
    return flows.type().methods.stream()
        .flatMap(method -> new Caller(flows, checks, method).findings())
        .distinct() // code in finally is there twice, that of initialisers in each constructor
        .toList();
  }

  private boolean matters(CalledMethod called) {
    return !constrained.of(called).isEmpty() || generated.has(called);
  }

  /** A method that may call others. */
  private final class Caller {

    private final ClassFlows flows;
    private final CallChecks checks;
    private final MethodNode method;

    Caller(ClassFlows flows, CallChecks checks, MethodNode method) {
      this.flows = flows;
      this.checks = checks;
      this.method = method;
    }

    Stream<Finding> findings() {
      return Stream.of(method.instructions.toArray())
          .filter(MethodInsnNode.class::isInstance)
          .map(MethodInsnNode.class::cast)
          .flatMap(this::findings);
    }

    private Stream<Finding> findings(MethodInsnNode call) {
      List<Located> wrong = checks.check(method, call);
      return wrong.isEmpty() || expectedFailures.contains(flows, method, call)
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
