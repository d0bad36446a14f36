package io.github.enoscodegen;

import java.util.Objects;

/**
 * The URI of a file that the platform holds, as the platform gave it, such as {@code
 * enos-connect://…} or {@code enos-lark://…}. Immutable and thread-safe.
 *
 * @param value the URI; not empty, kept to the letter
 */
public record FileUri(String value) {

  /**
   * Checks that there is a URI.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public FileUri {
    if (Objects.requireNonNull(value, "value").isEmpty()) {
      throw new IllegalArgumentException("a file's URI is not empty");
    }
  }

  /** A file's URI. */
  public static FileUri of(String value) {
    return new FileUri(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
