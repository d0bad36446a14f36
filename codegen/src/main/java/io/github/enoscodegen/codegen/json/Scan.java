package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A walk through a text that ends at the first fault. */
final class Scan {

  private static final int MAX_QUOTED = 40;

  private final String text;
  private final IntFunction<String> place;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;
  private @Nullable JsonFault fault;

  /**
   * A walk from a text's beginning.
   *
   * @param place shows the place of a character, as complaints do
   */
  Scan(String text, IntFunction<String> place) {
    this.text = text;
    this.place = place;
  }

  Optional<JsonFault> fault() {
    return Optional.ofNullable(fault);
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The character that comes next; not at the end. */
  char peek() {
    return text.charAt(at);
  }

  /** The character that was passed last. */
  char last() {
    return text.charAt(at - 1);
  }

  /** Whether one of some characters comes next. */
  boolean next(String characters) {
    return !atEnd() && characters.indexOf(peek()) >= 0;
  }

  /** Passes a character. */
  boolean skip() {
    at++;
    return true;
  }

  void skipSpace() {
    while (next(" \t\r\n")) {
      at++;
    }
  }

  void skipTo(int end) {
    at = end;
  }

  /** Notes where an object or array begins; returns how many are open now. */
  int open() {
    open.push(at);
    return open.size();
  }

  boolean close() {
    open.pop();
    return skip();
  }

  /** The beginning of the innermost object or array. */
  String opened() {
    return "'%c' at %s".formatted(text.charAt(open.getFirst()), place(open.getFirst()));
  }

  String place(int offset) {
    return place.apply(offset);
  }

  /** What was passed since some place, for quoting. */
  String from(int start) {
    return shortened(text.substring(start, at));
  }

  /** The value of the string that was passed since some place. */
  String stringFrom(int start) {
    return EscapedOffsets.unescaped(text, start + 1, at - 1);
  }

  /** The word that comes next, up to something that can be in no number and no name. */
  String word() {
    int end = at;
    while (end < text.length() && isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(at, end);
  }

  /** The character that comes next, for quoting: with its name where one may not know it. */
  String shown() {
    int character = text.codePointAt(at);
    if (character > ' ' && character < 0x7f && character != '\'') {
      return "'" + Character.toString(character) + "'";
    }
    String name = Character.getName(character);
    return "U+%04X".formatted(character) + (name == null ? "" : " (" + name + ")");
  }

  /** Whether a word that comes next may go on where the text was cut off. */
  boolean isCutOff(String word) {
    return !open.isEmpty() && at + word.length() == text.length();
  }

  static String shortened(String text) {
    return text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
  }

  /** Something is wrong with what comes next. */
  boolean fail(String message) {
    return failAt(Rule.NOT_JSON, at, message);
  }

  boolean failAt(Rule rule, int offset, String message) {
    fault = new JsonFault(rule, offset, message);
    return false;
  }

  /** The text ends before everything is closed; something is open. */
  boolean failAtEnd() {
    return failAtEnd("but the " + opened() + " is not closed");
  }

  /** The text ends where it must not. */
  boolean failAtEnd(String where) {
    return failAt(
        Rule.NOT_JSON,
        text.stripTrailing().length(),
        "The text ends here, %s. It seems to be cut off: get it again in full.".formatted(where));
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character) || "_$+-.".indexOf(character) >= 0;
  }
}
