package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonReader;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A JSON document in a payload file, which holds one, or one in each line.
 *
 * @param root its value
 * @param bytes how many it has in UTF-8, without white space between its tokens
 */
record PayloadDocument(JsonNode root, int bytes) {

  /** The documents that can be read, one by one; what cannot be is reported. */
  static Stream<PayloadDocument> allOf(SourceText text, Diagnostics diagnostics) {
    if (!isLines(text)) {
      return read(text, 0, text.text().length(), diagnostics);
    }
    return lines(text)
        .boxed()
        .flatMap(line -> read(text, text.lineStart(line), text.lineEnd(line), diagnostics));
  }

  /**
   * A file is one document if it can be read as such. If it cannot, its name and its first line
   * tell what it is meant to be.
   */
  private static boolean isLines(SourceText text) {
    if (JsonReader.read(text, new Diagnostics()).isPresent() || lines(text).limit(2).count() < 2) {
      return false;
    }
    int first = lines(text).findFirst().orElseThrow();
    return isNamedLines(text.name()) ? !isOpening(text, first) : isDocument(text, first);
  }

  private static boolean isNamedLines(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return lowerCase.endsWith(".jsonl") || lowerCase.endsWith(".ndjson");
  }

  /** Whether a line begins something that goes on in the next. */
  private static boolean isOpening(SourceText text, int line) {
    String content = content(text, line).strip();
    return content.equals("{") || content.equals("[");
  }

  private static boolean isDocument(SourceText text, int line) {
    int start = text.lineStart(line);
    return JsonReader.readPart(text, start, text.lineEnd(line), new Diagnostics()).isPresent();
  }

  /** The lines that are not blank. */
  private static IntStream lines(SourceText text) {
    return IntStream.rangeClosed(1, text.lineCount())
        .filter(line -> !content(text, line).isBlank());
  }

  private static String content(SourceText text, int line) {
    return text.text().substring(text.lineStart(line), text.lineEnd(line));
  }

  private static Stream<PayloadDocument> read(
      SourceText text, int start, int end, Diagnostics diagnostics) {
    return JsonReader.readPart(text, start, end, diagnostics)
        .map(root -> new PayloadDocument(root, CompactSize.of(text.text(), start, end)))
        .stream();
  }
}
