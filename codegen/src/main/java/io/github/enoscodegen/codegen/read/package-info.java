/**
 * The published forms of thing models; their dialects end here.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.diagnostic.SourceText}s. Out: {@link
 * io.github.enoscodegen.codegen.model.ThingModel}s. Start reading at {@link
 * io.github.enoscodegen.codegen.read.ModelReader}.
 */
@NullMarked
package io.github.enoscodegen.codegen.read;

import org.jspecify.annotations.NullMarked;
