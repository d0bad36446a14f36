/**
 * Valid and invalid events of a thing model, made up from a seed or at every limit, for tests of
 * code that builds, reads or posts events.
 *
 * <p>In: a {@link io.github.enoscodegen.codegen.model.ThingModel} and a seed. Out: {@link
 * io.github.enoscodegen.testkit.values.SampleEvent}s; an invalid one carries each {@link
 * io.github.enoscodegen.testkit.values.Fault} that was put into it. The limits are worked out here
 * a second time, apart from package {@code payload} and from generated code, so that samples can
 * judge both. Start reading at {@link io.github.enoscodegen.testkit.values.SampleEvents}, then
 * {@code Values} and {@code ObjectValues}.
 */
@NullMarked
package io.github.enoscodegen.testkit.values;

import org.jspecify.annotations.NullMarked;
