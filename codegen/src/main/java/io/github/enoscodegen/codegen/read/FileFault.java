package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;

/** Why nothing can be read from a file. Becomes a complaint about the file as a whole. */
final class FileFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final Rule rule;

  FileFault(Rule rule, String message) {
    super(message, null, false, false);
    this.rule = rule;
  }

  /** The rule that is broken. */
  Rule rule() {
    return rule;
  }

  /** What is wrong and what to do. */
  String complaint() {
    return String.valueOf(getMessage());
  }
}
