package io.github.enoscodegen.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The bytes, and how text becomes bytes; it knows nothing of JSON's structure. */
final class Utf8Buffer {

  /** The most bytes that a {@code char} takes unescaped; a surrogate pair takes four for two. */
  private static final long MAX_UTF8 = 3;

  /** The most bytes that an escaped character takes, as in {@code \\u001f}. */
  private static final long MAX_ESCAPE = 6;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private static final char MAX_ASCII = 0x7f;

  private byte[] bytes;
  private int size;

  Utf8Buffer(int capacity) {
    this.bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  void reset() {
    size = 0;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  void writeTo(OutputStream target) throws IOException {
    target.write(bytes, 0, size);
  }

  void ascii(char character) {
    ensure(1);
    bytes[size++] = (byte) character;
  }

  /** Copies what is encoded already, from an index on. */
  void encoded(byte[] encoded, int from) {
    int length = encoded.length - from;
    ensure(length);
    System.arraycopy(encoded, from, bytes, size, length);
    size += length;
  }

  @SuppressWarnings("deprecation") // the fastest copy of a string known to be ASCII
  void ascii(String text) {
    int length = text.length();
    ensure(length);
    text.getBytes(0, length, bytes, size);
    size += length;
  }

  /** Writes the digits of a number that is not negative. */
  void digits(long magnitude) {
    int count = Digits.count(magnitude);
    ensure(count);
    size += count;
    Digits.write(magnitude, bytes, size);
  }

  /** Writes a text in quotation marks, escaped where JSON demands it. */
  void quoted(String text) {
    int length = text.length();
    ensure(2 + MAX_UTF8 * length);
    bytes[size++] = '"';
    for (int i = plain(text, 0); i < length; i = plain(text, i)) {
      i += special(text, i);
    }
    bytes[size++] = '"';
  }

  /** Copies what stands for itself; gives the index of the first character that does not. */
  private int plain(String text, int from) {
    int offset = size - from;
    int end = text.length();
    int i = from;
    for (; i < end; i++) {
      char character = text.charAt(i);
      if (!standsForItself(character)) {
        break;
      }
      bytes[offset + i] = (byte) character;
    }
    size = offset + i;
    return i;
  }

  private static boolean standsForItself(char character) {
    return character >= ' ' && character <= MAX_ASCII && character != '"' && character != '\\';
  }

  /** Writes what does not stand for itself; gives how many characters it took. */
  private int special(String text, int index) {
    char character = text.charAt(index);
    if (character <= MAX_ASCII) {
      escaped(character, text.length() - index);
    } else if (Character.isSurrogate(character)) {
      surrogatePair(text, index);
      return 2;
    } else {
      multiByte(character);
    }
    return 1;
  }

  private void escaped(char character, int left) {
    ensure(MAX_ESCAPE + MAX_UTF8 * left);
    char letter = afterBackslash(character);
    bytes[size++] = '\\';
    bytes[size++] = (byte) letter;
    if (letter == 'u') {
      bytes[size++] = '0';
      bytes[size++] = '0';
      bytes[size++] = HEX[character >> 4];
      bytes[size++] = HEX[character & 0xf];
    }
  }

  private static char afterBackslash(char character) {
    return switch (character) {
      case '"', '\\' -> character;
      case '\b' -> 'b';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\f' -> 'f';
      case '\r' -> 'r';
      default -> 'u';
    };
  }

  private void multiByte(char character) {
    if (character < 0x800) {
      bytes[size++] = (byte) (0xc0 | (character >> 6));
    } else {
      bytes[size++] = (byte) (0xe0 | (character >> 12));
      bytes[size++] = (byte) (0x80 | ((character >> 6) & 0x3f));
    }
    bytes[size++] = (byte) (0x80 | (character & 0x3f));
  }

  private void surrogatePair(String text, int index) {
    if (!Character.isHighSurrogate(text.charAt(index))
        || index + 1 == text.length()
        || !Character.isLowSurrogate(text.charAt(index + 1))) {
      throw new IllegalArgumentException(
          "half of a surrogate pair at index " + index + ": UTF-8 cannot hold it");
    }
    int codePoint = text.codePointAt(index);
    bytes[size++] = (byte) (0xf0 | (codePoint >> 18));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
    bytes[size++] = (byte) (0x80 | (codePoint & 0x3f));
  }

  private void ensure(long more) {
    long needed = size + more;
    if (needed > bytes.length) {
      grow(needed);
    }
  }

  private void grow(long needed) {
    if (needed > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException("a JSON value of more than 2 GB");
    }
    long doubled = Math.min(2L * bytes.length, Integer.MAX_VALUE - 8);
    bytes = Arrays.copyOf(bytes, (int) Math.max(needed, doubled));
  }
}
