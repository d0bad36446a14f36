/**
 * Thing models made up from a seed, and the documents that state them; for tests of this generator
 * and for the testkit, never used by a run.
 *
 * <p>In: a seed, a {@link io.github.enoscodegen.codegen.specimen.Form} and a {@link
 * io.github.enoscodegen.codegen.specimen.ModelSize}. Out: a {@link
 * io.github.enoscodegen.codegen.model.ThingModel}, and its text in a published form. Start reading
 * at {@link io.github.enoscodegen.codegen.specimen.RandomModels}.
 */
@NullMarked
package io.github.enoscodegen.codegen.specimen;

import org.jspecify.annotations.NullMarked;
