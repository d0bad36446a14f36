package io.github.enoscodegen.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The bytes, and how values become bytes; it knows nothing of JSON's structure. */
final class Utf8Buffer {

  /** The most bytes that a {@code char} takes unescaped; a surrogate pair takes four for two. */
  private static final long MAX_UTF8 = 3;

  /** The most bytes that an escaped character takes, as in {@code \\u001f}. */
  private static final long MAX_ESCAPE = 6;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  /** For each ASCII character 0 as it is, the letter after the backslash, or 'u'. */
  private static final byte[] ESCAPES = escapes();

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

  void ascii(byte[] encoded) {
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  @SuppressWarnings("deprecation") // the fastest copy of a string known to be ASCII
  void ascii(String text) {
    int length = text.length();
    ensure(length);
    text.getBytes(0, length, bytes, size);
    size += length;
  }

  void decimal(long value) {
    if (value == Long.MIN_VALUE) {
      ascii("-9223372036854775808");
      return;
    }
    if (value < 0) {
      ascii('-');
    }
    digits(Math.abs(value));
  }

  private void digits(long magnitude) {
    int count = 1;
    for (long rest = magnitude; rest >= 10; rest /= 10) {
      count++;
    }
    ensure(count);
    long rest = magnitude;
    for (int at = size + count - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += count;
  }

  void quoted(String text) {
    int length = text.length();
    ensure(2 + MAX_UTF8 * length);
    bytes[size++] = '"';
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      if (character < 0x80) {
        ascii(character, length - i);
      } else if (Character.isSurrogate(character)) {
        surrogatePair(text, i++);
      } else {
        multiByte(character);
      }
    }
    bytes[size++] = '"';
  }

  private void ascii(char character, int left) {
    byte escape = ESCAPES[character];
    if (escape == 0) {
      bytes[size++] = (byte) character;
    } else {
      escaped(character, escape, left);
    }
  }

  private void escaped(char character, byte escape, int left) {
    ensure(MAX_ESCAPE + MAX_UTF8 * left);
    bytes[size++] = '\\';
    bytes[size++] = escape;
    if (escape == 'u') {
      bytes[size++] = '0';
      bytes[size++] = '0';
      bytes[size++] = HEX[character >> 4];
      bytes[size++] = HEX[character & 0xf];
    }
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
    if (needed <= bytes.length) {
      return;
    }
    if (needed > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException("a JSON value of more than 2 GB");
    }
    long doubled = Math.min(2L * bytes.length, Integer.MAX_VALUE - 8);
    bytes = Arrays.copyOf(bytes, (int) Math.max(needed, doubled));
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, 0x20, (byte) 'u');
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }
}
