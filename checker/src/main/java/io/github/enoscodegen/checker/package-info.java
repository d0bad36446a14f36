/**
 * A javac plugin that holds constant arguments of generated builders against the thing model.
 *
 * <p>In: the attributed types of a compilation, one after the other. Out: errors (or warnings) at
 * the arguments that EnOS would refuse. What the model demands is read by {@code constraint}, what
 * an argument is worth is found by {@code constant}; neither knows this package. Start reading at
 * {@link io.github.enoscodegen.checker.EnosChecker}.
 */
@NullMarked
package io.github.enoscodegen.checker;

import org.jspecify.annotations.NullMarked;
