/**
 * Complaints as values: a rule, a place, a sentence.
 *
 * <p>In: what any later stage finds wrong. Out: {@link
 * io.github.enoscodegen.codegen.diagnostic.Diagnostic}s in reading order, printed with the source
 * line and a caret. Start reading at {@link io.github.enoscodegen.codegen.diagnostic.Diagnostics}.
 */
@NullMarked
package io.github.enoscodegen.codegen.diagnostic;

import org.jspecify.annotations.NullMarked;
