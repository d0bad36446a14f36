/**
 * A javac plugin that holds constant arguments of generated builders against the thing model.
 *
 * <p>In: the attributed types of a compilation, one after the other. Out: errors (or warnings) at
 * the places that EnOS or the runtime would refuse. What is demanded, and how that is said, is in
 * {@code constraint}, which knows no compiler; what an argument is worth is found by {@code
 * constant}, and where builders are built without what they need by {@code flow}. None of them
 * knows this package, which brings them together: annotations are read from the compiler's elements
 * here, and findings are printed, except where they are meant. Start reading at {@link
 * io.github.enoscodegen.checker.EnosChecker}.
 */
@NullMarked
package io.github.enoscodegen.checker;

import org.jspecify.annotations.NullMarked;
