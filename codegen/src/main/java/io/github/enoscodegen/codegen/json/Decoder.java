package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes of a file to text: UTF-8, with or without a byte-order mark, and nothing else. */
public final class Decoder {

  private static final byte[] UTF_8_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
  private static final int UTF_16_MARK = 0xfeff;
  private static final int UTF_16_MARK_SWAPPED = 0xfffe;
  private static final int PIECE = 8192;

  /**
   * Decodes a file.
   *
   * @param name path of the file, as the user would write it
   * @param bytes its content
   * @param diagnostics told where the bytes are not UTF-8
   * @return empty if the bytes are not UTF-8
   */
  public static Optional<SourceText> decode(String name, byte[] bytes, Diagnostics diagnostics) {
    int mark = startsWithMark(bytes) ? UTF_8_MARK.length : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    int good = takeCharacters(in);
    // Each bad byte gets a stand-in.
    String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    SourceText source = SourceText.of(name, text);
    if (!in.hasRemaining()) {
      return Optional.of(source);
    }
    diagnostics.report(Rule.NOT_UTF8, source.position(good, ModelPath.TOP), message(in, bytes));
    return Optional.empty();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= UTF_8_MARK.length
        && Arrays.equals(Arrays.copyOf(bytes, UTF_8_MARK.length), UTF_8_MARK);
  }

  /** Passes all that is UTF-8, without keeping it; returns how many chars that is. */
  private static int takeCharacters(ByteBuffer in) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer piece = CharBuffer.allocate(PIECE);
    int count = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, piece.clear(), true);
      count += piece.position();
    } while (result.isOverflow());
    return count;
  }

  private static String message(ByteBuffer bad, byte[] bytes) {
    if (isUtf16(bytes)) {
      return "This file is UTF-16. Save it as UTF-8.";
    }
    if (isCutOff(bad)) {
      return "The file ends within a character. It seems to be cut off: get it again in full.";
    }
    return "Byte 0x%02x is not UTF-8 here. Save the file as UTF-8.".formatted(bad.get());
  }

  private static boolean isUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    return mark == UTF_16_MARK || mark == UTF_16_MARK_SWAPPED;
  }

  /** Whether the bytes that remain begin a character, but do not complete it. */
  private static boolean isCutOff(ByteBuffer bad) {
    ByteBuffer rest = bad.duplicate();
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(rest, CharBuffer.allocate(1), false)
        .isError();
  }

  private Decoder() {}
}
