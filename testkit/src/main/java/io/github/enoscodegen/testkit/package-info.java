/**
 * A hub that behaves like EnOS's message integration channel, for tests and examples.
 *
 * <p>In: products with their thing models and devices, then whatever MQTT clients post. Out: EnOS's
 * replies, the {@link io.github.enoscodegen.testkit.AcceptedEvent}s, and every {@link
 * io.github.enoscodegen.testkit.Exchange} with the reasons that EnOS itself does not tell. It is a
 * second opinion: it signs, parses and validates without generated code and without the runtime's
 * encoder. Start reading at {@link io.github.enoscodegen.testkit.EnosHub}, then {@code LoginCheck}
 * and {@code EventPosts}.
 *
 * <p>{@link io.github.enoscodegen.testkit.GeneratedEvents} stands alone: it tells whether generated
 * classes are those of a model file.
 *
 * <p>Not for production: it listens on 127.0.0.1 without TLS and forgets everything.
 */
@NullMarked
package io.github.enoscodegen.testkit;

import org.jspecify.annotations.NullMarked;
