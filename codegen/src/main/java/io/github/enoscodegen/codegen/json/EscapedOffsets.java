package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.function.IntUnaryOperator;

/** Maps a character of a string's value back to where it is written in the file. */
final class EscapedOffsets {

  static IntUnaryOperator of(JsonString string) {
    int[] offsets = new int[string.value().length() + 1];
    String text = string.position().source().text();
    int at = string.position().offset() + 1;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += writtenLength(text, at);
    }
    return index -> offsets[Math.min(index, offsets.length - 1)];
  }

  private static int writtenLength(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '\\') {
      return 1;
    }
    return at + 1 < text.length() && text.charAt(at + 1) == 'u' ? 6 : 2;
  }

  private EscapedOffsets() {}
}
