/**
 * JSON as EnOS reads it, written straight into a reused buffer; and objects read back into maps.
 *
 * <p>In: Java values, or text. Out: UTF-8 bytes, or maps. Start reading at {@link
 * io.github.enoscodegen.json.JsonWriter} and {@link io.github.enoscodegen.json.JsonObjectReader}.
 */
@NullMarked
package io.github.enoscodegen.json;

import org.jspecify.annotations.NullMarked;
