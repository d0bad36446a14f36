package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a file to text: UTF-8, with or without a byte-order mark, and nothing else. */
public final class Decoder {

  private static final int UTF_16_MARK = 0xfeff;
  private static final int UTF_16_MARK_SWAPPED = 0xfffe;

  /**
   * Decodes a file.
   *
   * @param name path of the file, as the user would write it
   * @param bytes its content
   * @param diagnostics told where the bytes are not UTF-8
   * @return empty if the bytes are not UTF-8
   */
  public static Optional<SourceText> decode(String name, byte[] bytes, Diagnostics diagnostics) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int good = out.position();
    String text = new String(bytes, StandardCharsets.UTF_8); // a stand-in for each bad byte
    int mark = text.startsWith("\ufeff") ? 1 : 0;
    SourceText source = SourceText.of(name, text.substring(mark));
    if (!result.isError()) {
      return Optional.of(source);
    }
    diagnostics.report(
        Rule.NOT_UTF8,
        source.position(Math.max(0, good - mark), ModelPath.TOP),
        message(in, bytes));
    return Optional.empty();
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
