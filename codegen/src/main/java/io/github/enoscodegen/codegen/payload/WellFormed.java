package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode.JsonString;

/** Text holds no half of a surrogate pair: UTF-8 cannot hold it, JSON escapes can. */
final class WellFormed {

  static void check(JsonString text, Misfits misfits) {
    if (text.value().codePoints().anyMatch(WellFormed::isHalf)) {
      misfits.must("hold no half of a surrogate pair", Misfit.Kind.MALFORMED_TEXT, text);
    }
  }

  // A pair is one code point beyond the surrogates; only a lone half stays one.
  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private WellFormed() {}
}
