/**
 * Measurements against peers.
 *
 * <p>In: events such as a thing model's generated code would hold. Out: JMH's tables. Start reading
 * at {@link io.github.enoscodegen.benchmarks.EventEncoding}.
 */
@NullMarked
package io.github.enoscodegen.benchmarks;

import org.jspecify.annotations.NullMarked;
