/**
 * Plans to Java source text; one class for each generated kind, one for each member with thought in
 * it.
 *
 * <p>In: a {@link io.github.enoscodegen.codegen.plan.PackagePlan} and nothing else. Out: {@link
 * io.github.enoscodegen.codegen.emit.SourceFile}s. Start reading at {@link
 * io.github.enoscodegen.codegen.emit.PackageEmitter}.
 */
@NullMarked
package io.github.enoscodegen.codegen.emit;

import org.jspecify.annotations.NullMarked;
