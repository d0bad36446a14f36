package io.github.enoscodegen.maven.classes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Finds the instruction that must have made a value, behind variables and final fields. */
final class SingleMakers {

  private final ClassFlows flows;
  private final FinalFields fields;

  SingleMakers(ClassFlows flows) {
    this.flows = flows;
    this.fields = new FinalFields(flows);
  }

  /** Empty where there may be several. */
  Optional<AbstractInsnNode> find(MethodFlow flow, Origins value) {
    return find(flow, value, new HashSet<>());
  }

  private Optional<AbstractInsnNode> find(
      MethodFlow flow, Origins value, Set<AbstractInsnNode> seen) {
    return value.only().filter(seen::add).flatMap(maker -> behind(flow, maker, seen));
  }

  private Optional<AbstractInsnNode> behind(
      MethodFlow flow, AbstractInsnNode maker, Set<AbstractInsnNode> seen) {
    if (maker instanceof VarInsnNode load) {
      return flow.local(load.var, load).flatMap(held -> find(flow, held, seen));
    }
    return maker instanceof FieldInsnNode read
        ? assigned(fields.writes(read), seen)
        : Optional.of(maker);
  }

  private Optional<AbstractInsnNode> assigned(
      List<FinalFields.Write> writes, Set<AbstractInsnNode> seen) {
    if (writes.size() != 1) {
      return Optional.empty();
    }
    MethodFlow flow = flows.of(writes.get(0).in());
    return flow.operands(writes.get(0).by(), 1).stream()
        .findFirst()
        .flatMap(value -> find(flow, value, seen));
  }
}
