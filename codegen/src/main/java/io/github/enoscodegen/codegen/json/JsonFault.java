package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Rule;

/**
 * Why a text is not JSON.
 *
 * @param rule the rule that it breaks
 * @param offset the first character that is wrong, or the end where something is missing
 * @param message what is wrong and what to do
 */
record JsonFault(Rule rule, int offset, String message) {}
