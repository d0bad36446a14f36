/**
 * The rules a thing model must obey, one class each.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.model.ThingModel}s. Out: complaints. Start reading at
 * {@link io.github.enoscodegen.codegen.check.ModelChecks}.
 */
@NullMarked
package io.github.enoscodegen.codegen.check;

import org.jspecify.annotations.NullMarked;
