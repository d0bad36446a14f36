package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Rule;

/** Reads a string, up to its fault if it has one. */
final class StringFaults {

  /**
   * Reads the string that comes next.
   *
   * @param longest how many characters it may have
   */
  static boolean read(Scan scan, int longest) {
    int start = scan.at();
    scan.skip();
    for (int length = 0; !scan.next("\""); length++) {
      if (scan.atEnd()) {
        return failAtEnd(scan, start);
      }
      if (length == longest) {
        return scan.failAt(
            Rule.JSON_TOO_LARGE,
            start,
            "This string has more than %d characters, as none in a thing model does. Is this the right file?"
                .formatted(longest));
      }
      if (!readCharacter(scan, start)) {
        return false;
      }
    }
    return scan.skip();
  }

  private static boolean readCharacter(Scan scan, int start) {
    if (scan.next("\r\n")) {
      return scan.fail(
          "The string that begins at %s has no '\"' at its end. Add it, or write \\n for a line break."
              .formatted(scan.place(start)));
    }
    if (scan.peek() < ' ') {
      String escape = scan.next("\t") ? "\\t" : "\\u%04x".formatted((int) scan.peek());
      return scan.fail("%s stands in a string. Write it as %s.".formatted(scan.shown(), escape));
    }
    return scan.next("\\") ? readEscape(scan, start) : scan.skip();
  }

  private static boolean readEscape(Scan scan, int start) {
    int backslash = scan.at();
    scan.skip();
    if (scan.atEnd()) {
      return failAtEnd(scan, start);
    }
    if (scan.next("u")) {
      return readHexadecimal(scan, start, backslash);
    }
    if (scan.next("\"\\/bfnrt")) {
      return scan.skip();
    }
    return scan.failAt(
        Rule.NOT_JSON,
        backslash,
        "Backslash and %s are no escape. Write \\\\ for a backslash.".formatted(scan.shown()));
  }

  private static boolean readHexadecimal(Scan scan, int start, int backslash) {
    scan.skip();
    for (int i = 0; i < 4; i++) {
      if (scan.atEnd()) {
        return failAtEnd(scan, start);
      }
      if (!scan.next("0123456789abcdefABCDEF")) {
        return scan.failAt(
            Rule.NOT_JSON,
            backslash,
            "After \\u four hexadecimal digits are expected. Write \\\\u for a backslash and a u.");
      }
      scan.skip();
    }
    return true;
  }

  private static boolean failAtEnd(Scan scan, int start) {
    return scan.failAtEnd("within the string that begins at " + scan.place(start));
  }

  private StringFaults() {}
}
