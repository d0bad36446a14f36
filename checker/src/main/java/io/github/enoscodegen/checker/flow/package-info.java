/**
 * Follows builders through the code of a method, to where they are built.
 *
 * <p>In: an attributed member of a class. Out: the calls of {@code build()} before which a required
 * value is missing on every path that leads there. A builder is followed from the static method
 * that makes it, through chains of setters and local variables, until it goes where others can
 * reach it; from then on it may have everything. Paths that cannot be taken do no harm, since one
 * more path never adds a complaint. Start reading at {@link
 * io.github.enoscodegen.checker.flow.BuildFlow}.
 */
@NullMarked
package io.github.enoscodegen.checker.flow;

import org.jspecify.annotations.NullMarked;
