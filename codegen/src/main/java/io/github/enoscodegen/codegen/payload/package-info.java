/**
 * Holds the JSON of an event against a thing model, without generated code.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.json.JsonNode}s and a {@link
 * io.github.enoscodegen.codegen.model.ThingModel}. Out: {@link
 * io.github.enoscodegen.codegen.payload.Misfit}s. It is the second opinion on what generated
 * validators and encoders do, so it shares no code with them. Start reading at {@link
 * io.github.enoscodegen.codegen.payload.EventPayloads}, then {@code ValueRules}.
 *
 * <p>Whole files of requests, records and events go through {@link
 * io.github.enoscodegen.codegen.payload.PayloadChecks}: {@code PayloadDocument} takes a file apart,
 * {@code DocumentReader} finds the events in a document, {@code CandidateModels} holds them against
 * the model that they are for. Out: complaints about what EnOS would refuse.
 */
@NullMarked
package io.github.enoscodegen.codegen.payload;

import org.jspecify.annotations.NullMarked;
