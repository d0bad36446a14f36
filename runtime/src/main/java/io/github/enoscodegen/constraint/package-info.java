/**
 * The thing model's constraints, as annotations on generated builders and catalogues.
 *
 * <p>They are kept in class files and read by the checker while callers compile; nothing reads them
 * at run time.
 */
@NullMarked
package io.github.enoscodegen.constraint;

import org.jspecify.annotations.NullMarked;
