/**
 * JSON as EnOS reads it, written straight into a reused buffer.
 *
 * <p>In: Java values. Out: UTF-8 bytes. Start reading at {@link
 * io.github.enoscodegen.json.JsonWriter}.
 */
@NullMarked
package io.github.enoscodegen.json;

import org.jspecify.annotations.NullMarked;
