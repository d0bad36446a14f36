/**
 * Text to a tree in which every node knows where it was written; the only place that knows the JSON
 * library.
 *
 * <p>In: a {@link io.github.enoscodegen.codegen.diagnostic.SourceText}. Out: a {@link
 * io.github.enoscodegen.codegen.json.JsonNode}. Start reading at {@link
 * io.github.enoscodegen.codegen.json.JsonReader}.
 *
 * <p>The other way, {@link io.github.enoscodegen.codegen.json.JsonText} writes the documents of
 * package {@code specimen}.
 */
@NullMarked
package io.github.enoscodegen.codegen.json;

import org.jspecify.annotations.NullMarked;
