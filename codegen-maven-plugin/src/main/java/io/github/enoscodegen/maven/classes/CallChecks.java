package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** All that is held against the calls of one class. */
final class CallChecks {

  private final ConstrainedMethods constrained;
  private final GeneratedMethods generated;
  private final ExpectedAbsence absence;
  private final ClassFlows flows;
  private final ClassConstants constants;

  CallChecks(
      ConstrainedMethods constrained,
      GeneratedMethods generated,
      ExpectedAbsence absence,
      ClassFlows flows) {
    this.constrained = constrained;
    this.generated = generated;
    this.absence = absence;
    this.flows = flows;
    this.constants = new ClassConstants(flows);
  }

  /** What is wrong with a call. */
  List<Located> check(MethodNode method, MethodInsnNode call) {
    CalledMethod called = CalledMethod.of(call);
    List<Located> found = new ArrayList<>();
    MethodConstraints demanded = constrained.of(called);
    if (!demanded.isEmpty()) {
      found.addAll(
          new ArgumentCheck(flows.of(method), constants.of(method), constrained)
              .check(call, demanded));
    }
    generated
        .setBy(called)
        .ifPresent(
            calls -> found.addAll(new NullCheck(flows.of(method), generated).check(call, calls)));
    generated
        .builtBy(called)
        .flatMap(calls -> new BuildCheck(flows.of(method), generated).check(call, calls))
        .ifPresent(found::add);
    if (generated.asksForEvent(called)) {
      found.addAll(events(method, call));
    }
    return found;
  }

  private List<Located> events(MethodNode method, MethodInsnNode find) {
    List<Located> unknown =
        new EventCheck(flows.of(method), constants.of(method), new SingleMakers(flows), generated)
            .check(find);
    return unknown.isEmpty() || absence.isExpected(flows, method, find) ? List.of() : unknown;
  }
}
