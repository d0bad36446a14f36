package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import io.github.enoscodegen.checker.constraint.Complaint;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds setters that get {@code null}, as the argument or among many. */
final class NullCheck {

  private final MethodFlow flow;
  private final Nulls nulls;

  NullCheck(MethodFlow flow, GeneratedMethods methods) {
    this.flow = flow;
    this.nulls = new Nulls(flow, methods);
  }

  /** Each arm of an argument that is null. */
  List<Located> check(MethodInsnNode setter, BuilderCalls calls) {
    Complaint complaint = calls.refusedNull(setter.name);
    return flow.arguments(setter).stream()
        .flatMap(argument -> Stream.concat(Stream.of(argument), items(argument)))
        .map(nulls::arms)
        .flatMap(
            arms ->
                arms.stream()
                    .filter(nulls::isNull)
                    .map(arm -> new Located(complaint, flow.line(setter, arm, arms.size()))))
        .toList();
  }

  /** What a new array is filled with that nobody else gets hold of. */
  private Stream<Origins> items(Origins array) {
    return array.only().stream()
        .filter(NullCheck::isNewArray)
        .filter(maker -> flow.uses(maker).stream().filter(use -> !use.fillsArray()).count() == 1)
        .map(flow::uses)
        .flatMap(Collection::stream)
        .filter(Use::fillsArray)
        .map(use -> flow.operands(use.by(), 3).get(2));
  }

  private static boolean isNewArray(AbstractInsnNode maker) {
    return maker.getOpcode() == Opcodes.ANEWARRAY || maker.getOpcode() == Opcodes.NEWARRAY;
  }
}
