package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;

/**
 * A place where a model breaks a rule.
 *
 * @param position where
 * @param message what is wrong and what to do
 */
record Finding(SourcePosition position, String message) {}
