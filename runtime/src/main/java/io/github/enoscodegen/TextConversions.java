package io.github.enoscodegen;

import io.github.enoscodegen.Violation.Rule;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads STRING and FILE. */
final class TextConversions {

  static @Nullable String toText(@Nullable Object value, UntypedValues in) {
    return value instanceof CharSequence || value instanceof Character
        ? value.toString()
        : in.refuse(Rule.WRONG_TYPE, "be a text (STRING)", value);
  }

  static @Nullable FileUri toFile(@Nullable Object value, UntypedValues in) {
    if (value instanceof FileUri file) {
      return file;
    }
    if (!(value instanceof CharSequence || value instanceof URI)) {
      return in.refuse(Rule.WRONG_TYPE, "be the URI of a file (FILE)", value);
    }
    String uri = value.toString();
    return uri.isEmpty()
        ? in.refuse(Rule.FORMAT, "be the URI of a file (FILE)", value)
        : FileUri.of(uri);
  }

  private TextConversions() {}
}
