package io.github.enoscodegen.json;

/**
 * A member name, encoded once.
 *
 * <p>Immutable and thread-safe; meant for constants.
 */
public final class JsonName {

  private final String text;

  /** The name quoted and escaped, followed by the colon. */
  final byte[] encoded;

  private JsonName(String text) {
    this.text = text;
    JsonWriter writer = new JsonWriter(text.length() + 4);
    writer.value(text);
    byte[] quoted = writer.toByteArray();
    this.encoded = java.util.Arrays.copyOf(quoted, quoted.length + 1);
    this.encoded[quoted.length] = ':';
  }

  /**
   * Encodes a name.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair
   */
  public static JsonName of(String text) {
    return new JsonName(text);
  }

  /** The name as it was given. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
