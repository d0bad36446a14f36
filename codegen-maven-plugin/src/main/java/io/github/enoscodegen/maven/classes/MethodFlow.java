package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** Where the values of one method come from, and where they go. */
final class MethodFlow {

  private final MethodNode method;
  private final Frame<Origins>[] frames;
  private final Map<AbstractInsnNode, Set<Use>> uses;

  private MethodFlow(
      MethodNode method, Frame<Origins>[] frames, Map<AbstractInsnNode, Set<Use>> uses) {
    this.method = method;
    this.frames = frames;
    this.uses = uses;
  }

  /**
   * Analyses a method.
   *
   * @param type internal name of its class
   */
  static MethodFlow of(String type, MethodNode method) throws AnalyzerException {
    OriginInterpreter interpreter = new OriginInterpreter();
    Frame<Origins>[] frames = new Analyzer<>(interpreter).analyze(type, method);
    return new MethodFlow(method, frames, interpreter.uses());
  }

  /** Empty for code that is never reached. */
  private Optional<Frame<Origins>> before(AbstractInsnNode instruction) {
    return Optional.ofNullable(frames[method.instructions.indexOf(instruction)]);
  }

  /** Where the value of a local variable comes from; empty for code that is never reached. */
  Optional<Origins> local(int variable, AbstractInsnNode before) {
    return before(before).map(frame -> frame.getLocal(variable));
  }

  /**
   * The uppermost values of the stack, the deepest first; none for code that is never reached.
   *
   * @param count how many
   */
  List<Origins> operands(AbstractInsnNode instruction, int count) {
    List<Origins> operands = new ArrayList<>();
    before(instruction)
        .ifPresent(
            frame -> {
              for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
                operands.add(frame.getStack(i));
              }
            });
    return operands;
  }

  /** The object that a call is made on; empty for static calls, and code that is never reached. */
  Optional<Origins> receiver(MethodInsnNode call) {
    return isStatic(call)
        ? Optional.empty()
        : operands(call, Type.getArgumentCount(call.desc) + 1).stream().findFirst();
  }

  /** The arguments of a call, without the object that it is made on. */
  List<Origins> arguments(MethodInsnNode call) {
    return operands(call, Type.getArgumentCount(call.desc));
  }

  /** The arguments of a call, without the object that it is made on. */
  List<Origins> arguments(InvokeDynamicInsnNode call) {
    return operands(call, Type.getArgumentCount(call.desc));
  }

  /** Who takes from the stack what an instruction makes, or may. */
  Set<Use> uses(AbstractInsnNode maker) {
    return uses.getOrDefault(maker, Set.of());
  }

  /** Who reads from a local variable what an instruction makes, or may. */
  List<VarInsnNode> loads(AbstractInsnNode maker) {
    return Stream.of(method.instructions.toArray())
        .filter(instruction -> instruction.getOpcode() == Opcodes.ALOAD)
        .map(VarInsnNode.class::cast)
        .filter(load -> local(load.var, load).filter(v -> v.makers().contains(maker)).isPresent())
        .toList();
  }

  /** The makers of a value in the order of the code. */
  List<AbstractInsnNode> makers(Origins value) {
    return value.makers().stream()
        .sorted(Comparator.comparingInt(method.instructions::indexOf))
        .toList();
  }

  /** The line that an instruction belongs to; 0 where the class file does not say. */
  int line(AbstractInsnNode instruction) {
    return Stream.iterate(instruction, i -> i != null, AbstractInsnNode::getPrevious)
        .filter(LineNumberNode.class::isInstance)
        .findFirst()
        .map(node -> ((LineNumberNode) node).line)
        .orElse(0);
  }

  /**
   * The line of an argument; 0 where the class file does not say. Compilers write down the lines of
   * calls, some also those of the arms of conditionals.
   *
   * @param arm makes the argument, or is one of its arms
   * @param arms how many arms it has
   */
  int line(MethodInsnNode call, AbstractInsnNode arm, int arms) {
    return arms == 1 ? line(call) : Math.max(line(call), line(arm));
  }

  /** Whether a call has no object that it is made on. */
  static boolean isStatic(AbstractInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC || call.getOpcode() == Opcodes.INVOKEDYNAMIC;
  }
}
