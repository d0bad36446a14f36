package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Finds what is wrong with a text that the JSON library refused, and says it to somebody who has to
 * repair the text. The library's own messages speak of its classes, and some of its places lie past
 * the fault.
 *
 * <p>Each method reads one thing and tells whether it was right; the first that was not ends the
 * search.
 */
final class JsonFaults {

  private final Scan scan;
  private final int depth;

  private JsonFaults(Scan scan, int depth) {
    this.scan = scan;
    this.depth = depth;
  }

  /**
   * The first fault of a text.
   *
   * @param depth how deep in its file the text stands
   * @param place shows the place of a character, as complaints do
   * @return empty if the text is JSON
   */
  static Optional<JsonFault> find(String text, int depth, IntFunction<String> place) {
    Scan scan = new Scan(text, place);
    new JsonFaults(scan, depth).readDocument();
    return scan.fault();
  }

  private boolean readDocument() {
    scan.skipSpace();
    if (scan.atEnd()) {
      return scan.failAt(Rule.NOT_JSON, 0, "This is empty. A JSON value is expected.");
    }
    int start = scan.at();
    if (!readValue()) {
      return false;
    }
    scan.skipSpace();
    return scan.atEnd() || failAfter(start);
  }

  private boolean failAfter(int start) {
    return scan.next("}]")
        ? scan.fail("This '%c' closes nothing. Remove it.".formatted(scan.peek()))
        : scan.fail(
            "The JSON value that begins at %s is complete before this. Remove what follows it."
                .formatted(scan.place(start)));
  }

  private boolean readValue() {
    scan.skipSpace();
    if (scan.atEnd()) {
      return scan.failAtEnd();
    }
    return switch (scan.peek()) {
      case '{' -> readComposite("}", this::readMember, "member");
      case '[' -> readComposite("]", this::readValue, "value");
      case '"' -> StringFaults.read(scan, JsonReader.MAX_STRING);
      default -> WordFaults.readValue(scan);
    };
  }

  private boolean readComposite(String end, BooleanSupplier readContent, String content) {
    if (depth + scan.open() > JsonReader.MAX_DEPTH) {
      return scan.failAt(
          Rule.JSON_TOO_LARGE,
          scan.at(),
          "The JSON nests deeper than %d levels, as no thing model does. Is this the right file?"
              .formatted(JsonReader.MAX_DEPTH));
    }
    scan.skip();
    scan.skipSpace();
    return scan.next(end) ? scan.close() : readContents(end, readContent, content);
  }

  private boolean readContents(String end, BooleanSupplier readContent, String content) {
    while (readContent.getAsBoolean()) {
      scan.skipSpace();
      if (!scan.next(",")) {
        return readEnd(end);
      }
      scan.skip();
      scan.skipSpace();
      if (scan.next(end)) {
        return scan.fail(
            "After a ',' a %s is expected. Remove the ',' or add one.".formatted(content));
      }
    }
    return false;
  }

  private boolean readEnd(String end) {
    if (scan.atEnd()) {
      return scan.failAtEnd();
    }
    if (scan.next(end)) {
      return scan.close();
    }
    if (scan.next("}]")) {
      return scan.fail(
          "This '%c' cannot close the %s. Close that one first."
              .formatted(scan.peek(), scan.opened()));
    }
    return WordFaults.startsValue(scan)
        ? scan.fail("A ',' is missing before this." + quoteHint())
        : scan.fail("Unexpected %s. ',' or '%s' is expected here.".formatted(scan.shown(), end));
  }

  private String quoteHint() {
    boolean touches = scan.last() == '"';
    return touches ? " If the string before it goes on here, write its '\"' as \\\"." : "";
  }

  private boolean readMember() {
    scan.skipSpace();
    if (scan.atEnd()) {
      return scan.failAtEnd();
    }
    int name = scan.at();
    return readName(name) && readColon(scan.from(name)) && readValue();
  }

  private boolean readName(int name) {
    if (!scan.next("\"")) {
      return WordFaults.failName(scan);
    }
    return StringFaults.read(scan, JsonReader.MAX_NAME)
        && (!HalfPairs.isIn(scan.stringFrom(name))
            || scan.failAt(Rule.NOT_JSON, name, HalfPairs.MESSAGE));
  }

  private boolean readColon(String name) {
    scan.skipSpace();
    if (scan.atEnd()) {
      return scan.failAtEnd();
    }
    if (scan.next(":")) {
      return scan.skip();
    }
    if (scan.next(",}")) {
      return scan.fail("Member %s has no value. Write ':' and a value after it.".formatted(name));
    }
    return WordFaults.startsValue(scan)
        ? scan.fail("A ':' is missing between %s and its value.".formatted(name))
        : scan.fail("Unexpected %s. A ':' is expected here.".formatted(scan.shown()));
  }
}
