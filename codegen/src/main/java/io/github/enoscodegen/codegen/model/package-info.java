/**
 * What a thing model declares, free of JSON and of Java names.
 *
 * <p>In: nothing. Out: {@link io.github.enoscodegen.codegen.model.ThingModel}, which every later
 * stage reads. Start reading there.
 */
@NullMarked
package io.github.enoscodegen.codegen.model;

import org.jspecify.annotations.NullMarked;
