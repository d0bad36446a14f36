package io.github.enoscodegen.maven.classes;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The final fields of one class: nobody else sets them. */
final class FinalFields {

  private final ClassFlows flows;

  FinalFields(ClassFlows flows) {
    this.flows = flows;
  }

  /** A place where a field is set. */
  record Write(MethodNode in, FieldInsnNode by) {}

  /** All places where a field that is read is set; none if there may be others. */
  List<Write> writes(FieldInsnNode read) {
    return isFinal(read)
        ? flows.type().methods.stream().flatMap(method -> writes(method, read)).toList()
        : List.of();
  }

  private boolean isFinal(FieldInsnNode read) {
    return read.owner.equals(flows.type().name)
        && flows.type().fields.stream()
            .anyMatch(
                field ->
                    field.name.equals(read.name)
                        && field.desc.equals(read.desc)
                        && (field.access & Opcodes.ACC_FINAL) != 0);
  }

  private static Stream<Write> writes(MethodNode method, FieldInsnNode read) {
    int write = read.getOpcode() == Opcodes.GETSTATIC ? Opcodes.PUTSTATIC : Opcodes.PUTFIELD;
    return Stream.of(method.instructions.toArray())
        .filter(instruction -> instruction.getOpcode() == write)
        .map(FieldInsnNode.class::cast)
        .filter(field -> field.owner.equals(read.owner) && field.name.equals(read.name))
        .map(field -> new Write(method, field));
  }
}
