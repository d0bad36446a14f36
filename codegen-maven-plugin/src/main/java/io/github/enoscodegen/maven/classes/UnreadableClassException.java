package io.github.enoscodegen.maven.classes;

/**
 * A class file that cannot be read; the message is for users and names it.
 *
 * <p>Unchecked, since it can come up wherever a value is looked for; {@link ClassCheck} catches it.
 */
final class UnreadableClassException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableClassException(String message, Throwable cause) {
    super(message, cause);
  }
}
