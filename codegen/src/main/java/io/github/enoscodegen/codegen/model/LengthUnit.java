package io.github.enoscodegen.codegen.model;

import java.nio.charset.StandardCharsets;

/**
 * What a {@code maxLength} counts. The documents of EnOS disagree; characters are what most say.
 */
public enum LengthUnit {

  /** Unicode code points. */
  CHARACTERS {
    @Override
    public int lengthOf(String text) {
      return text.codePointCount(0, text.length());
    }
  },

  /** Bytes of the text in UTF-8. */
  BYTES {
    @Override
    public int lengthOf(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  };

  /** How long a text is. */
  public abstract int lengthOf(String text);
}
