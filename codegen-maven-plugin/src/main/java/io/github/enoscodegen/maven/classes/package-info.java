/**
 * Holds compiled calls of generated code against the thing model, whatever compiled them.
 *
 * <p>In: a folder of class files and the class path they were compiled with. Out: findings in the
 * words of the javac plugin, and warnings about what could not be read. Nothing here knows Maven.
 *
 * <p>The way of one class: {@link io.github.enoscodegen.maven.classes.ConstrainedMethods} says
 * which of the methods that it calls demand something of their arguments, and {@link
 * io.github.enoscodegen.maven.classes.GeneratedMethods} which of them set, build or find something;
 * only if there is one its code is read, and {@link io.github.enoscodegen.maven.classes.MethodFlow}
 * finds out for each value which instructions may have made it. {@link
 * io.github.enoscodegen.maven.classes.Constants} computes what they make, and {@link
 * io.github.enoscodegen.maven.classes.CallChecks} holds each call against all that is demanded.
 * What may be one thing or another is wrong only where each of them is, so that nothing is reported
 * that might never happen. Start reading at {@link io.github.enoscodegen.maven.classes.ClassCheck}.
 */
@NullMarked
package io.github.enoscodegen.maven.classes;

import org.jspecify.annotations.NullMarked;
