/**
 * What a thing model demands of arguments, read from the annotations of generated builders.
 *
 * <p>In: a method as the compiler knows it, and values. Out: its constraints, and what is wrong
 * with a value in words. The annotations are recognised by name, since the checker depends on
 * nothing. One annotation is one class beside {@link
 * io.github.enoscodegen.checker.constraint.IntBounds}. Start reading at {@link
 * io.github.enoscodegen.checker.constraint.ConstraintReader}.
 */
@NullMarked
package io.github.enoscodegen.checker.constraint;

import org.jspecify.annotations.NullMarked;
