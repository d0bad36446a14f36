/**
 * What generated events and every caller touch.
 *
 * <p>In: the generated classes of a thing model. Out: {@link io.github.enoscodegen.EventRecord}s,
 * encoded once, and {@link io.github.enoscodegen.EventPost}, the request that EnOS documents for
 * its message integration channel. Start reading at {@link io.github.enoscodegen.ThingEvent}.
 */
@NullMarked
package io.github.enoscodegen;

import org.jspecify.annotations.NullMarked;
