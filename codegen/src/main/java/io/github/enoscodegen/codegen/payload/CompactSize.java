package io.github.enoscodegen.codegen.payload;

/** The size of JSON as programs post it, whatever the layout of a sample. */
final class CompactSize {

  /**
   * The bytes of JSON text in UTF-8, without white space between its tokens.
   *
   * @param text holds JSON
   * @param start where that begins
   * @param end where that ends
   */
  static int of(String text, int start, int end) {
    int bytes = 0;
    boolean inString = false;
    boolean escaped = false;
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      bytes += inString || character > ' ' ? bytes(character) : 0;
      inString ^= character == '"' && !escaped;
      escaped = inString && character == '\\' && !escaped;
    }
    return bytes;
  }

  /** Of a surrogate pair, which takes four, each half counts two. */
  private static int bytes(char character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
  }

  private CompactSize() {}
}
