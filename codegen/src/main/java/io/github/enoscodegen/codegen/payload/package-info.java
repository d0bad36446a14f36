/**
 * Holds the JSON of an event against a thing model, without generated code.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.json.JsonNode}s and a {@link
 * io.github.enoscodegen.codegen.model.ThingModel}. Out: {@link
 * io.github.enoscodegen.codegen.payload.Misfit}s. It is the second opinion on what generated
 * validators and encoders do, so it shares no code with them. Start reading at {@link
 * io.github.enoscodegen.codegen.payload.EventPayloads}, then {@code ValueRules}.
 */
@NullMarked
package io.github.enoscodegen.codegen.payload;

import org.jspecify.annotations.NullMarked;
