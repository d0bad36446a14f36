package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** Reads numbers, true, false and null; says what is wrong with everything else. */
final class WordFaults {

  private static final List<String> WORDS = List.of("true", "false", "null");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
  private static final Pattern NUMERIC = Pattern.compile("[+-]?\\.?[0-9]");

  /** Quotation marks that word processors and other languages have. */
  private static final String OTHER_QUOTES = "'`\u2018\u2019\u201c\u201d\u201e\u00ab\u300c\uff02";

  /** Reads the value that comes next, which is no object, array or string. */
  static boolean readValue(Scan scan) {
    String word = scan.word();
    if (word.isEmpty()) {
      return failValue(scan);
    }
    boolean number = NUMBER.matcher(word).matches();
    if (number && word.length() > JsonReader.MAX_NUMBER) {
      return scan.failAt(
          Rule.JSON_TOO_LARGE,
          scan.at(),
          "This number has more than %d characters, as none in a thing model does. Is this the right file?"
              .formatted(JsonReader.MAX_NUMBER));
    }
    if (!number && !WORDS.contains(word)) {
      return scan.isCutOff(word) ? scan.failAtEnd() : failWord(scan, word);
    }
    scan.skipTo(scan.at() + word.length());
    return true;
  }

  /** Whether what comes next could be a value, if it stood at the right place. */
  static boolean startsValue(Scan scan) {
    return scan.next("{[\"") || !scan.word().isEmpty();
  }

  /** Says what is wrong with something that should be a member's name. */
  static boolean failName(Scan scan) {
    String word = Scan.shortened(scan.word());
    if (!word.isEmpty()) {
      return scan.fail("Names of members stand in quotation marks. Write \"%s\".".formatted(word));
    }
    return failQuoteOrComment(scan, "A member's name in \" quotation marks is expected here.");
  }

  private static boolean failValue(Scan scan) {
    if (scan.next(",]}")) {
      return scan.fail("A value is missing before this '%c'.".formatted(scan.peek()));
    }
    if (scan.next("<")) {
      return scan.fail("'<' begins no JSON value. If this is HTML or XML, get the JSON instead.");
    }
    return failQuoteOrComment(scan, "A JSON value is expected here.");
  }

  private static boolean failWord(Scan scan, String word) {
    String quoted = Scan.shortened(word);
    if (NUMERIC.matcher(word).lookingAt() || word.startsWith("-")) {
      return scan.fail(
          "'%s' is no number in JSON. Write it like 0, -12.5 or 1.5e6.".formatted(quoted));
    }
    String hint =
        NearestName.find(quoted, WORDS)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("Write a text in quotation marks; the only other words are true, false, null.");
    return scan.fail("'%s' is no JSON value. %s".formatted(quoted, hint));
  }

  private static boolean failQuoteOrComment(Scan scan, String expected) {
    if (scan.next(OTHER_QUOTES)) {
      return scan.fail("%s is no quotation mark in JSON. Write '\"'.".formatted(scan.shown()));
    }
    if (scan.next("/#")) {
      return scan.fail(
          "%s begins no JSON value: JSON has no comments. Remove it.".formatted(scan.shown()));
    }
    if (scan.next("\0")) {
      return scan.fail("%s. If the text is UTF-16, save it as UTF-8.".formatted(scan.shown()));
    }
    return scan.fail("Unexpected %s. %s".formatted(scan.shown(), expected));
  }

  private WordFaults() {}
}
