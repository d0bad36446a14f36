/**
 * Finds out what an expression is worth while it is compiled.
 *
 * <p>In: an attributed expression. Out: its value as a boxed number, character, boolean or text, or
 * {@code null} where only the run time can know; the arms that it may have ({@code Arms}); the
 * items of arrays and collections ({@code ItemsEvaluator}) and the entries of maps ({@code
 * Entries}). The compiler's public API has no such questions, so constants are folded here. Start
 * reading at {@link io.github.enoscodegen.checker.constant.ConstantEvaluator}.
 */
@NullMarked
package io.github.enoscodegen.checker.constant;

import org.jspecify.annotations.NullMarked;
