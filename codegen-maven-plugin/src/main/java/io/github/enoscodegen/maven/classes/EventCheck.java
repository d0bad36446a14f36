package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.KnownEvents;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds constants that are asked for as an event of a catalogue that has no such event. */
final class EventCheck {

  private final MethodFlow flow;
  private final Constants constants;
  private final SingleMakers makers;
  private final GeneratedMethods methods;

  EventCheck(MethodFlow flow, Constants constants, SingleMakers makers, GeneratedMethods methods) {
    this.flow = flow;
    this.constants = constants;
    this.makers = makers;
    this.methods = methods;
  }

  /** Each arm of the argument that no event of the catalogue is named like. */
  List<Located> check(MethodInsnNode find) {
    return catalogue(find).map(events -> check(find, events)).orElse(List.of());
  }

  /** The events of a catalogue; empty where it may be that of any model. */
  private Optional<KnownEvents> catalogue(MethodInsnNode find) {
    return flow.receiver(find)
        .flatMap(catalogue -> makers.find(flow, catalogue))
        .filter(MethodInsnNode.class::isInstance)
        .flatMap(call -> methods.events(CalledMethod.of((MethodInsnNode) call)));
  }

  private List<Located> check(MethodInsnNode find, KnownEvents events) {
    List<Arm> arms = constants.arms(flow.arguments(find).get(0));
    Function<Object, Optional<Complaint>> complaint =
        value -> value instanceof String text ? events.complaint(text) : Optional.empty();
    Demand demand = new Demand(Type.getType(String.class), complaint, complaint);
    return arms.stream()
        .flatMap(
            arm ->
                ArmCheck.complaints(arm, demand).stream()
                    .map(what -> new Located(what, flow.line(find, arm.maker(), arms.size()))))
        .toList();
  }
}
