/**
 * Source files to where the host wants them.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.emit.SourceFile}s. Out: changed files on disk,
 * leftovers of earlier runs removed. Start reading at {@link
 * io.github.enoscodegen.codegen.write.DirectorySink}; for sources that are committed, at {@link
 * io.github.enoscodegen.codegen.write.SourceComparison}.
 */
@NullMarked
package io.github.enoscodegen.codegen.write;

import org.jspecify.annotations.NullMarked;
