/**
 * Decides every Java name and type, so that emitting has no choices left.
 *
 * <p>In: checked {@link io.github.enoscodegen.codegen.model.ThingModel}s. Out: a {@link
 * io.github.enoscodegen.codegen.plan.PackagePlan}. Start reading at {@link
 * io.github.enoscodegen.codegen.plan.Planner}.
 */
@NullMarked
package io.github.enoscodegen.codegen.plan;

import org.jspecify.annotations.NullMarked;
