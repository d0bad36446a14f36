/**
 * The front door of the generator: names the stages in order and contains nothing else.
 *
 * <p>In: thing-model files. Out: Java source files. Start reading at {@link
 * io.github.enoscodegen.codegen.EventCodegen}.
 */
@NullMarked
package io.github.enoscodegen.codegen;

import org.jspecify.annotations.NullMarked;
