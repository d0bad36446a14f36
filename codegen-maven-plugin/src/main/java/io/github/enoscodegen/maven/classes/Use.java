package io.github.enoscodegen.maven.classes;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * A place where a value is taken from the stack.
 *
 * @param by the instruction that takes it
 * @param operand which of its operands it is, from 0; of a call on an object that is 0
 */
record Use(AbstractInsnNode by, int operand) {

  /** Whether the value is an array that gets an item. */
  boolean fillsArray() {
    return isStore() && operand == 0;
  }

  /** Whether an array gets the value as an item. */
  boolean isArrayItem() {
    return isStore() && operand == 2;
  }

  private boolean isStore() {
    return by.getOpcode() >= Opcodes.IASTORE && by.getOpcode() <= Opcodes.SASTORE;
  }
}
