/**
 * The entry for compilers: an annotation processor that runs the engine for every {@code
 * ThingModelEvents} it meets. It has no opinion on models.
 *
 * <p>In: annotated packages and types, with the names of model files. Out: the same sources as of
 * the Maven goal, through the compiler's {@code Filer}, and complaints at the annotation. Start
 * reading at {@link io.github.enoscodegen.codegen.processor.ThingModelEventsProcessor}.
 *
 * <p>The annotation is known by its name only: the engine does not depend on the runtime.
 */
@NullMarked
package io.github.enoscodegen.codegen.processor;

import org.jspecify.annotations.NullMarked;
