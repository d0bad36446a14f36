/**
 * Lets typed events pass through an {@code ObjectMapper} unchanged; for users of jackson-databind,
 * which is an optional dependency.
 *
 * <p>In: {@link io.github.enoscodegen.EventCatalogue}s. Out: {@link
 * io.github.enoscodegen.jackson.EventModule}, a Jackson module. Start reading there.
 */
@NullMarked
package io.github.enoscodegen.jackson;

import org.jspecify.annotations.NullMarked;
