package io.github.enoscodegen.testkit.differential;

/** The types of a generated class have no such value, so it cannot be asked about it. */
final class InexpressibleException extends Exception {

  private static final long serialVersionUID = 1L;

  InexpressibleException(String message) {
    super(message);
  }
}
