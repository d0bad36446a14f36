package io.github.enoscodegen.maven.classes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * Which instructions may have made a value.
 *
 * @param size how many words it takes, 1 or 2
 * @param makers any of these, as the way through the method may be
 * @param complete whether it can come from nowhere else: not a parameter, not a caught exception
 */
record Origins(int size, Set<AbstractInsnNode> makers, boolean complete) implements Value {

  Origins {
    makers = Set.copyOf(makers);
  }

  static Origins unknown(int size) {
    return new Origins(size, Set.of(), false);
  }

  static Origins madeBy(AbstractInsnNode instruction, int size) {
    return new Origins(size, Set.of(instruction), true);
  }

  /** The only instruction that can have made it; empty if there may be several. */
  Optional<AbstractInsnNode> only() {
    return complete && makers.size() == 1 ? makers.stream().findFirst() : Optional.empty();
  }

  @Override
  public int getSize() {
    return size;
  }

  Origins or(Origins other) {
    if (equals(other)) {
      return this;
    }
    Set<AbstractInsnNode> either = new HashSet<>(makers);
    either.addAll(other.makers);
    return new Origins(Math.min(size, other.size), either, complete && other.complete);
  }
}
