package io.github.enoscodegen.maven.classes;

import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * A place where a value is taken from the stack.
 *
 * @param by the instruction that takes it
 * @param operand which of its operands it is, from 0; of a call on an object that is 0
 */
record Use(AbstractInsnNode by, int operand) {}
