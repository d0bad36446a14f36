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
    report(diagnostics, source, Math.max(0, good - mark), bytes[in.position()]);
    return Optional.empty();
  }

  private static void report(Diagnostics diagnostics, SourceText source, int offset, byte bad) {
    diagnostics.report(
        Rule.NOT_UTF8,
        source.position(offset, ModelPath.TOP),
        "Byte 0x%02x is not UTF-8 here. Save the file as UTF-8.".formatted(bad));
  }

  private Decoder() {}
}
