package io.github.enoscodegen.json;

/**
 * A member name, encoded once.
 *
 * <p>Immutable and thread-safe; meant for constants.
 */
public final class JsonName {

  private final String text;

  /** A comma, the name quoted and escaped, a colon; the first member leaves the comma out. */
  final byte[] encoded;

  private JsonName(String text) {
    this.text = text;
    Utf8Buffer buffer = new Utf8Buffer(text.length() + 4);
    buffer.ascii(',');
    buffer.quoted(text);
    buffer.ascii(':');
    this.encoded = buffer.toByteArray();
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
