/**
 * The published forms of thing models; their dialects end here.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.read.ModelFile}s, ZIPs of them included. Out: {@link
 * io.github.enoscodegen.codegen.model.ThingModel}s. Start reading at {@link
 * io.github.enoscodegen.codegen.read.ModelReader}.
 */
@NullMarked
package io.github.enoscodegen.codegen.read;

import org.jspecify.annotations.NullMarked;
