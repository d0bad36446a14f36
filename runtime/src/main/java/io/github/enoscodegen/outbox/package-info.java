/**
 * Where accepted events wait until the platform has answered for them.
 *
 * <p>In: {@link io.github.enoscodegen.EventRecord}s, encoded once. Out: the same records with
 * sequence numbers, in order, until they are removed. Start reading at {@link
 * io.github.enoscodegen.outbox.Outbox}.
 */
@NullMarked
package io.github.enoscodegen.outbox;

import org.jspecify.annotations.NullMarked;
