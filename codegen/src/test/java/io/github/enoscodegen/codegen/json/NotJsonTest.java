package io.github.enoscodegen.codegen.json;

import static io.github.enoscodegen.codegen.json.JsonTexts.complaints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotJsonTest {

  private static final String CUT_OFF = " It seems to be cut off: get it again in full.";

  private static final String HALF =
      "This name holds half of a surrogate pair, which is no character. Correct its \\u escapes.";

  /** Each text with '→' before the character that the caret stands under. */
  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("{\"a\":1,→}", "After a ',' a member is expected. Remove the ',' or add one."),
        arguments("[1,→]", "After a ',' a value is expected. Remove the ',' or add one."),
        arguments("[1,→,2]", "A value is missing before this ','."),
        arguments("[→,1]", "A value is missing before this ','."),
        arguments("{\"a\":→}", "A value is missing before this '}'."),
        arguments(
            "{→,}", "Unexpected ','. A member's name in \" quotation marks is expected here."),
        arguments("[1 →2]", "A ',' is missing before this."),
        arguments(
            "[\"the \"→hot\" side\"]",
            "A ',' is missing before this. If the string before it goes on here, write its '\"' as"
                + " \\\"."),
        arguments("{\"a\":1\n →\"b\":2}", "A ',' is missing before this."),
        arguments("[1→;2]", "Unexpected ';'. ',' or ']' is expected here."),
        arguments("{\"a\":1→:2}", "Unexpected ':'. ',' or '}' is expected here."),
        arguments("{\"a\" →1}", "A ':' is missing between \"a\" and its value."),
        arguments("{\"a\"→}", "Member \"a\" has no value. Write ':' and a value after it."),
        arguments("{\"a\"→,\"b\":1}", "Member \"a\" has no value. Write ':' and a value after it."),
        arguments("{\"a\"→=1}", "Unexpected '='. A ':' is expected here."),
        arguments("{\"a\"→：1}", "Unexpected U+FF1A (FULLWIDTH COLON). A ':' is expected here."),
        arguments("{→a:1}", "Names of members stand in quotation marks. Write \"a\"."),
        arguments("{→1:1}", "Names of members stand in quotation marks. Write \"1\"."),
        arguments("{→'a':1}", "U+0027 (APOSTROPHE) is no quotation mark in JSON. Write '\"'."),
        arguments(
            "[→“a”]",
            "U+201C (LEFT DOUBLE QUOTATION MARK) is no quotation mark in JSON. Write '\"'."),
        arguments("[→True]", "'True' is no JSON value. Did you mean 'true'?"),
        arguments("→tru", "'tru' is no JSON value. Did you mean 'true'?"),
        arguments("→1.", "'1.' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→nul]", "'nul' is no JSON value. Did you mean 'null'?"),
        arguments(
            "[→NaN]",
            "'NaN' is no JSON value. Write a text in quotation marks; the only other words are true,"
                + " false, null."),
        arguments("[→01]", "'01' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→+1]", "'+1' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→.5]", "'.5' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→5.]", "'5.' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→1e]", "'1e' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→-]", "'-' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→-x]", "'-x' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("[→0x1F]", "'0x1F' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments("{→\"\\ud83d\":1}", HALF),
        arguments("{\"a\":1, →\"b\\ud83dc\":1}", HALF),
        arguments("{→\"\\udd25\":1}", HALF),
        arguments("{→\"\\ud83d\\n\":1}", HALF),
        arguments("{→\"\\udd25\\ud83d\":1}", HALF),
        arguments("[→1.2.3]", "'1.2.3' is no number in JSON. Write it like 0, -12.5 or 1.5e6."),
        arguments(
            "{\"desc\": \"hot→\n}",
            "The string that begins at m.json:1:10 has no '\"' at its end. Add it, or write \\n for"
                + " a line break."),
        arguments(
            "[\"a→\r\nb\"]",
            "The string that begins at m.json:1:2 has no '\"' at its end. Add it, or write \\n for a"
                + " line break."),
        arguments(
            "[\"a→\tb\"]", "U+0009 (CHARACTER TABULATION) stands in a string. Write it as \\t."),
        arguments("[\"a→\0b\"]", "U+0000 (NULL) stands in a string. Write it as \\u0000."),
        arguments("[\"C→\\data\"]", "Backslash and 'd' are no escape. Write \\\\ for a backslash."),
        arguments(
            "[\"→\\u12g4\"]",
            "After \\u four hexadecimal digits are expected. Write \\\\u for a backslash and a u."),
        arguments("[1→}", "This '}' cannot close the '[' at m.json:1:1. Close that one first."),
        arguments(
            "{\"a\":[1]→]", "This ']' cannot close the '{' at m.json:1:1. Close that one first."),
        arguments("{}→}", "This '}' closes nothing. Remove it."),
        arguments("[]]".replaceFirst("]$", "→]"), "This ']' closes nothing. Remove it."),
        arguments(
            "\n{}\n→{}",
            "The JSON value that begins at m.json:2:1 is complete before this. Remove what follows"
                + " it."),
        arguments(
            "{} →x",
            "The JSON value that begins at m.json:1:1 is complete before this. Remove what follows"
                + " it."),
        arguments("→// by hand\n{}", "'/' begins no JSON value: JSON has no comments. Remove it."),
        arguments(
            "{\n →# by hand\n}", "'#' begins no JSON value: JSON has no comments. Remove it."),
        arguments(
            "→<!DOCTYPE html>",
            "'<' begins no JSON value. If this is HTML or XML, get the JSON instead."),
        arguments("→\0{\0}", "U+0000 (NULL). If the text is UTF-16, save it as UTF-8."),
        arguments("{→\0\"\0a", "U+0000 (NULL). If the text is UTF-16, save it as UTF-8."),
        arguments(
            "[→\u00a01]", "Unexpected U+00A0 (NO-BREAK SPACE). A JSON value is expected here."),
        arguments(
            "→\ufeff{}",
            "Unexpected U+FEFF (ZERO WIDTH NO-BREAK SPACE). A JSON value is expected here."),
        arguments("→", "This is empty. A JSON value is expected."),
        arguments("→ \r\n\t", "This is empty. A JSON value is expected."),
        arguments("[1→", "The text ends here, but the '[' at m.json:1:1 is not closed." + CUT_OFF),
        arguments(
            "{\n\"a\":→\n\n",
            "The text ends here, but the '{' at m.json:1:1 is not closed." + CUT_OFF),
        arguments(
            "{\"a\":{→", "The text ends here, but the '{' at m.json:1:6 is not closed." + CUT_OFF),
        arguments(
            "{\"a\"→ ", "The text ends here, but the '{' at m.json:1:1 is not closed." + CUT_OFF),
        arguments(
            "{\"a\":1,→", "The text ends here, but the '{' at m.json:1:1 is not closed." + CUT_OFF),
        arguments(
            "[fal→", "The text ends here, but the '[' at m.json:1:1 is not closed." + CUT_OFF),
        arguments(
            "[-1.→", "The text ends here, but the '[' at m.json:1:1 is not closed." + CUT_OFF),
        arguments(
            "{\"a→", "The text ends here, within the string that begins at m.json:1:2." + CUT_OFF),
        arguments(
            "[\"\\→", "The text ends here, within the string that begins at m.json:1:2." + CUT_OFF),
        arguments(
            "[\"\\u00→",
            "The text ends here, within the string that begins at m.json:1:2." + CUT_OFF));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongUnderTheFirstCharacterThatIs(String marked, String message) {
    int caret = marked.indexOf('→');

    List<Diagnostic> complaints = complaints(marked.replace("→", ""));

    assertThat(complaints).extracting(Diagnostic::message).containsExactly(message);
    assertThat(complaints.get(0).position().offset()).isEqualTo(caret);
    assertThat(complaints.get(0).rule()).isEqualTo(Rule.NOT_JSON);
  }

  @Test
  void quotesNoMoreThanTheBeginningOfALongWord() {
    assertThat(complaints("[" + "x".repeat(10_000_000) + "]").get(0).message())
        .startsWith("'" + "x".repeat(40) + "…' is no JSON value.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsAFaultWhereverTheLibraryDoesAndNowhereElse(long seed) throws IOException {
    Random random = new Random(seed);
    int faults = 0;
    for (int i = 0; i < 2000; i++) {
      String text = garbled(random);
      boolean fault = JsonFaults.find(text, 0, offset -> "").isPresent();
      assertThat(fault).as("seed %d: %s", seed, text).isEqualTo(!isJson(text));
      faults += fault ? 1 : 0;
    }
    assertThat(faults).as("texts of both kinds").isBetween(400, 1960);
  }

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"a\"",
          "\"\\u0041\\n\"",
          "1",
          "-0.5e+3",
          "0",
          "true",
          "false",
          "null",
          " ",
          "\n",
          "\t",
          "\"",
          "\\",
          "\\u",
          "-",
          ".",
          "e",
          "+",
          "x",
          "/",
          "'",
          "\0",
          "\\ud83d",
          "\\udd25",
          "\u00a0",
          "高",
          "\ud83d\udd25");

  private static final String RIGHT =
      "{\"a\":[1,-2.5e3,true,null,\"x\\u00e9\\n\"],\"b\":{\"\\ud83d\\udd25c\":{},\"d\":[]},\"e\":false}";

  /** A text that is right but for a few pieces put in or taken away. */
  private static String garbled(Random random) {
    StringBuilder text = new StringBuilder(RIGHT);
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      } else {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
      }
    }
    return text.toString();
  }

  private static boolean isJson(String text) throws IOException {
    int depth = 0;
    int values = 0;
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        values += depth == 0 ? 1 : 0;
        depth += parser.currentToken().isStructStart() ? 1 : 0;
        depth -= parser.currentToken().isStructEnd() ? 1 : 0;
      }
    } catch (JsonProcessingException e) {
      return false;
    }
    return values == 1;
  }
}
