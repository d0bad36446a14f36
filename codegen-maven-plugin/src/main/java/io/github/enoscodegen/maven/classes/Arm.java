package io.github.enoscodegen.maven.classes;

import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * One way in which an argument comes about: the whole expression, or an arm of a conditional.
 *
 * @param maker the instruction that leaves it on the stack
 * @param values what it may be, each a boxed number, character or boolean, a text, an instant, a
 *     date or {@link Items}; none where that is not known
 */
record Arm(AbstractInsnNode maker, List<Object> values) {

  Arm {
    values = List.copyOf(values);
  }
}
