/**
 * What a thing model demands of arguments, and what is said about those that do not fit.
 *
 * <p>In: methods with their annotations, and values, however the host knows them: the javac plugin
 * fills a {@link io.github.enoscodegen.checker.constraint.DeclaredMethod} from the compiler's
 * elements, a reader of class files from theirs. Nothing here knows the compiler. Out: {@link
 * io.github.enoscodegen.checker.constraint.Complaint}s with the whole message. The annotations are
 * recognised by name, since the checker depends on nothing. One annotation is one class beside
 * {@code IntBounds}. Start reading at {@link
 * io.github.enoscodegen.checker.constraint.MethodConstraints}.
 */
@NullMarked
package io.github.enoscodegen.checker.constraint;

import org.jspecify.annotations.NullMarked;
