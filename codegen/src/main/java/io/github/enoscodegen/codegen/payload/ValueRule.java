package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;

/** What a value of one declared type must obey. Immutable and thread-safe. */
interface ValueRule {

  /** Reports everything about a value that does not fit. */
  void check(JsonNode value, Misfits misfits);
}
