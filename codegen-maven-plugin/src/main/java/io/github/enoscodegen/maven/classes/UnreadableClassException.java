package io.github.enoscodegen.maven.classes;

/** A class file, or a jar, that cannot be read; the message is for users and names it. */
final class UnreadableClassException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableClassException(String message, Throwable cause) {
    super(message, cause);
  }
}
