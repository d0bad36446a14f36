package io.github.enoscodegen.publish;

import org.jspecify.annotations.Nullable;

/** What arrived on a reply topic is not a reply. */
final class MalformedReplyException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedReplyException(String message) {
    this(message, null);
  }

  MalformedReplyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
