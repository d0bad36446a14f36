package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.flagged;
import static io.github.enoscodegen.checker.Snippet.length;
import static io.github.enoscodegen.checker.Snippet.range;

import java.util.List;
import java.util.stream.Stream;

/** Snippets whose values take some evaluating, and collections and maps. */
final class FlaggedExpressions {

  private static final List<Snippet> ARMS =
      List.of(
          range("first arm", "Object f(boolean c) { return b.level(c ? ¦9 : 3); }", level(9)),
          range("second arm", "Object f(boolean c) { return b.level(c ? 3 : ¦9); }", level(9)),
          range(
              "both arms",
              "Object f(boolean c) { return b.level(c ? ¦8 : ¦9); }",
              level(8),
              level(9)),
          range(
              "arms of an arm",
              "Object f(boolean c) { return b.level(c ? 1 : (c ? ¦-1 : ¦7)); }",
              level(-1),
              level(7)),
          range(
              "unknown arm",
              "Object f(boolean c, int i) { return b.level(c ? i : ¦9); }",
              level(9)),
          range("arm that is chosen", "Object o = b.level(HighTemp.FITS > 3 ? ¦9 : 3);", level(9)),
          range(
              "arm by constants",
              "static final boolean C = false; Object o = b.level(!C && 1 < 2 ? ¦9 : 3);",
              level(9)),
          range("computed from a chosen arm", "Object o = b.level((true ? 4 : 1) ¦+ 5);", level(9)),
          range(
              "arms of a decimal",
              "Object f(boolean c) { return b.temp(c ? ¦101 : 2.5f); }",
              "temp must be between 0 and 100.1, but is 101.0"),
          range(
              "arms of an item",
              "Object f(boolean c) { return b.few(1, c ? ¦9 : 3); }",
              "few" + between(9)),
          range(
              "arms of a list",
              "Object f(boolean c) { return b.few(c ? List.of(¦9) : List.of(3)); }",
              "few" + between(9)),
          range(
              "parentheses around arms",
              "Object f(boolean c) { return b.level((c ? ¦9 : 3)); }",
              level(9)),
          range(
              "results of a switch",
              "Object f(int i) { return b.level(switch (i) { case 1 -> ¦9; case 2 -> 3; default -> ¦-1; }); }",
              level(9),
              level(-1)),
          range(
              "result of a block",
              "Object f(int i) { return b.level(switch (i) { case 1 -> { yield ¦9; } default -> throw new Error(); }); }",
              level(9)),
          range(
              "results of an old switch",
              "Object f(int i) { return b.level(switch (i) { case 1: yield ¦9; case 2: if (i > 1) yield ¦8; default: yield 3; }); }",
              level(9),
              level(8)),
          range(
              "switch in a switch",
              "Object f(int i) { return b.level(switch (i) { case 1 -> switch (i + 1) { default -> ¦9; }; default -> 3; }); }",
              level(9)),
          length(
              "arms of a text",
              "Object f(boolean c) { return b.note(c ? \"a\" : ¦\"abcde\"); }",
              note("\"abcde\"", 5)));

  private static final List<Snippet> VARIABLES =
      List.of(
          range("local", "void f() { int c = 9; b.level(¦c); }", level(9)),
          range("var", "void f() { var c = 9; b.level(¦c); }", level(9)),
          range(
              "local of a local", "void f() { int a = 4; int c = a + 5; b.level(¦c); }", level(9)),
          range(
              "local in a lambda",
              "void f() { int c = 9; Runnable r = () -> b.level(¦c); }",
              level(9)),
          range("local of a lambda", "Runnable r = () -> { int c = 9; b.level(¦c); };", level(9)),
          range("local of another type", "void f() { byte c = 9; b.level(¦c); }", level(9)),
          range(
              "local that widens",
              "void f() { double c = 101; b.temp(¦c); }",
              "temp must be between 0 and 100.1, but is 101.0"),
          range(
              "local in an anonymous class",
              "void f() { int c = 9; new Object() { Object o = b.level(¦c); }; }",
              level(9)),
          range("local of an initializer", "{ int c = 9; b.level(¦c); }", level(9)),
          range("of a loop", "void f() { for (int c = 9; b.level(¦c) == null; ) {} }", level(9)),
          range(
              "beside another that is assigned",
              "void f() { int c = 9; int d = 1; d++; b.level(¦c).level(d); }",
              level(9)),
          range(
              "final boxed field", "static final Integer C = 9; Object o = b.level(¦C);", level(9)),
          range(
              "final boxed field of this",
              "final Integer c = 9; Object o = b.level(this¦.c);",
              level(9)),
          range(
              "field computed from a box",
              "static final Integer C = 4; Object o = b.level(C ¦+ 5);",
              level(9)),
          length(
              "local text",
              "void f() { String c = \"abc\" + \"de\"; b.note(¦c); }",
              note("\"abcde\"", 5)),
          length(
              "text by a local",
              "void f() { String c = \"abc\"; b.note(c ¦+ \"de\"); }",
              note("\"abcde\"", 5)),
          length(
              "final text field",
              "static final String C = \"ab\".repeat(3); Object o = b.note(¦C);",
              note("\"ababab\"", 6)));

  private static final List<Snippet> CALLS =
      List.of(
          length("repeat", "Object o = b.note(\"ab\".repeat¦(3));", note("\"ababab\"", 6)),
          length(
              "repeat of a constant",
              "static final String C = \"abc\"; Object o = b.note(C.repeat¦(HighTemp.FITS) );",
              note("\"abcabcabcabcabc\"", 15)),
          length(
              "repeat in a concatenation",
              "Object o = b.note(\"x\" ¦+ \"y\".repeat(4));",
              note("\"xyyyy\"", 5)),
          range("box", "Object o = b.boxedLevel(Integer.valueOf¦(9));", "boxedLevel" + between(9)),
          range("box that is unboxed", "Object o = b.level(Integer.valueOf¦(9));", level(9)),
          range("value of a box", "Object o = b.level(Integer.valueOf(9).intValue¦());", level(9)),
          range("narrowed box", "Object o = b.level(Long.valueOf(9).intValue¦());", level(9)),
          range("box of a short", "Object o = b.level(Short.valueOf¦((short) 9));", level(9)));

  private static final List<Snippet> ITEMS =
      List.of(
          items("four of three", "Object o = b.few(1, 2, 3, ¦4);", 4),
          items("five of three", "Object o = b.few(1, 2, 3, ¦4, 5);", 5),
          items("unknown ones", "Object f(int i) { return b.few(i, i, i, ¦i); }", 4),
          items("texts", "Object o = b.words(\"\", \"\", \"\", ¦\"\");", "words", 3, 4),
          flagged(
              "MAX_ITEMS",
              "one",
              "Object o = b.curve(1, ¦1);",
              "curve must have at most 1 item, but has 2"),
          items("array", "Object o = b.few(¦new int[] {1, 2, 3, 4});", 4),
          items("array by its length", "Object o = b.few(¦new int[4]);", 4),
          items("array in a local", "void f() { int[] c = {1, 2, 3, 4}; b.few(¦c); }", 4),
          items(
              "array in a field", "static final int[] C = {1, 2, 3, 4}; Object o = b.few(¦C);", 4),
          items("List.of", "Object o = b.few(List.of¦(1, 2, 3, 4));", 4),
          items("List.of many", "Object o = b.few(List.of¦(1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5));", 11),
          items("Set.of", "Object o = b.few(Set.of¦(1, 2, 3, 4));", 4),
          items("Arrays.asList", "Object o = b.few(Arrays.asList¦(1, 2, 3, 4));", 4),
          items(
              "Arrays.asList of an array",
              "Object f(Integer i) { return b.few(Arrays.asList¦(new Integer[] {i, i, i, i})); }",
              4),
          items(
              "List.of an array",
              "void f(Integer i) { Integer[] c = {i, i, i, i}; b.few(List.of¦(c)); }",
              4),
          items("copies", "Object f(int i) { return b.few(Collections.nCopies¦(4, i)); }", 4),
          items(
              "list in a field",
              "static final List<Integer> C = List.of(1, 2, 3, 4); Object o = b.few(¦C);",
              4),
          items(
              "copy of a list",
              "void f() { var c = Arrays.asList(1, 2, 3, 4); b.few(List.copyOf¦(c)); }",
              4),
          range("item of List.of", "Object o = b.few(List.of(1, ¦9));", "few" + between(9)),
          range("item of Set.of", "Object o = b.few(Set.of(¦-1, 2));", "few" + between(-1)),
          range(
              "item of Arrays.asList",
              "Object o = b.few(Arrays.asList(¦9, null));",
              "few" + between(9)),
          range(
              "singleton", "Object o = b.few(Collections.singletonList(¦9));", "few" + between(9)),
          range(
              "copies of an item",
              "Object o = b.few(Collections.nCopies(2, ¦9));",
              "few" + between(9)),
          range("item of an array", "Object o = b.few(new int[] {1, ¦9});", "few" + between(9)),
          range(
              "item that is a character",
              "Object o = b.few(new int[] {¦'a'});",
              "few" + between(97)),
          range(
              "item of a list in a local",
              "void f() { var c = List.of(1, 9); b.few(¦c); }",
              "few" + between(9)),
          length(
              "text of List.of",
              "Object o = b.words(List.of(\"a\", ¦\"abcde\"));",
              "words" + text("\"abcde\"", 5)),
          length(
              "text of an array",
              "Object o = b.words(new String[] {¦\"abcde\"});",
              "words" + text("\"abcde\"", 5)));

  private static final List<Snippet> MAPS =
      List.of(
          unknown(
              "key", "Object o = HighTemp.fromMap(Map.of(¦\"tmep\", 1));", "tmep", "nearest: temp"),
          unknown(
              "Java's name",
              "Object o = HighTemp.fromMap(Map.of(\"ratio-1\", 0.5, ¦\"ratio1\", 0.5));",
              "ratio1",
              "nearest: ratio-1"),
          unknown(
              "key without a near one",
              "Object o = HighTemp.fromMap(Map.of(¦\"pressure\", 1));",
              "pressure",
              "it has temp, ratio-1, tenth, offset, any, stage, label, on, state, file, … 19 in all"),
          unknown(
              "constant key",
              "static final String C = \"labell\"; Object o = HighTemp.fromMap(Map.of(¦C, 1));",
              "labell",
              "nearest: label"),
          unknown(
              "entry",
              "Object o = HighTemp.fromMap(Map.ofEntries(Map.entry(¦\"stag\", 1)));",
              "stag",
              "nearest: stage"),
          unknown(
              "read strictly",
              "Object o = HighTemp.fromMap(Map.of(¦\"stag\", 1), ValueReading.STRICT);",
              "stag",
              "nearest: stage"),
          unknown(
              "read leniently",
              "Object o = HighTemp.fromMap(Map.of(¦\"stag\", 1), ValueReading.LENIENT);",
              "stag",
              "nearest: stage"),
          unknown(
              "map in a local",
              "void f() { var m = Map.of(\"stag\", 1); HighTemp.fromMap(¦m); }",
              "stag",
              "nearest: stage"),
          unknown("putAll", "Object o = b.putAll(Map.of(¦\"stag\", 1));", "stag", "nearest: stage"),
          unknown(
              "unknown value",
              "Object f(Object v) { return HighTemp.fromMap(Map.of(¦\"stag\", v)); }",
              "stag",
              "nearest: stage"),
          range("int", "Object o = HighTemp.fromMap(Map.of(\"stage\", ¦9));", "stage" + between(9)),
          range(
              "int in a text",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", ¦\" 9 \"));",
              "stage" + between(9)),
          range(
              "int in a decimal",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", ¦9.0));",
              "stage" + between(9)),
          range(
              "whatever the reading",
              "Object f(ValueReading r) { return HighTemp.fromMap(Map.of(\"stage\", ¦9), r); }",
              "stage" + between(9)),
          range(
              "value in an entry",
              "Object o = HighTemp.fromMap(Map.ofEntries(Map.entry(\"stage\", ¦9)));",
              "stage" + between(9)),
          range(
              "arm of a value",
              "Object f(boolean c) { return HighTemp.fromMap(Map.of(\"stage\", c ? ¦9 : 1)); }",
              "stage" + between(9)),
          range(
              "double",
              "Object o = HighTemp.fromMap(Map.of(\"temp\", ¦101));",
              "temp must be between 0 and 100.1, but is 101.0"),
          range(
              "timestamp",
              "Object o = HighTemp.fromMap(Map.of(\"since\", ¦\"-1\"));",
              "since must be between 1970-01-01T00:00:00Z and 2100-01-01T00:00:00Z, but is 1969-12-31T23:59:59.999Z"),
          range(
              "item",
              "Object o = HighTemp.fromMap(Map.of(\"few\", List.of(1, ¦9)));",
              "few" + between(9)),
          flagged(
              "MAX_ITEMS",
              "items",
              "Object o = HighTemp.fromMap(Map.of(\"few\", List.of¦(1, 2, 3, 4)));",
              "few must have at most 3 items, but has 4"),
          length(
              "text",
              "Object o = HighTemp.fromMap(Map.of(\"label\", ¦\"abcde\"));",
              "label" + text("\"abcde\"", 5)),
          wrong(
              "no number",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", ¦\"nine\"));",
              "stage must be an integer (INT), but is \"nine\""),
          wrong(
              "no integer",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", ¦1.5));",
              "stage must be an integer (INT), but is 1.5"),
          wrong(
              "too great for an int",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", ¦3000000000L));",
              "stage must fit an INT, but is 3000000000"),
          wrong(
              "too great for a float",
              "Object o = HighTemp.fromMap(Map.of(\"ratio-1\", ¦1e300));",
              "ratio-1 must fit a FLOAT, but is 1.0E300"),
          wrong(
              "number for a text",
              "Object o = HighTemp.fromMap(Map.of(\"label\", ¦7));",
              "label must be a text (STRING), but is 7"),
          wrong(
              "text for a boolean",
              "Object o = HighTemp.fromMap(Map.of(\"on\", ¦\"yes\"));",
              "on must be true or false (BOOL), but is \"yes\""),
          wrong(
              "number for a boolean",
              "Object o = HighTemp.fromMap(Map.of(\"on\", ¦2));",
              "on must be true or false (BOOL), but is 2"),
          wrong(
              "boolean for a key",
              "Object o = HighTemp.fromMap(Map.of(\"state\", ¦true));",
              "state must be a key (ENUM), but is true"),
          wrong(
              "number for a date",
              "Object o = HighTemp.fromMap(Map.of(\"day\", ¦20260131));",
              "day must be a date (DATE), but is 20260131"),
          wrong(
              "boolean for a timestamp",
              "Object o = HighTemp.fromMap(Map.of(\"since\", ¦true));",
              "since must be milliseconds since 1970 (TIMESTAMP), but is true"),
          wrong(
              "number for a file",
              "Object o = HighTemp.fromMap(Map.of(\"file\", ¦7));",
              "file must be the URI of a file (FILE), but is 7"),
          wrong(
              "number for a struct",
              "Object o = HighTemp.fromMap(Map.of(\"position\", ¦7));",
              "position must be an object (STRUCT), but is 7"),
          wrong(
              "number for an array",
              "Object o = HighTemp.fromMap(Map.of(\"few\", ¦7));",
              "few must be an array (ARRAY), but is 7"),
          wrong(
              "array for a number",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", List.of¦(7)));",
              "stage must be an integer (INT), but is an array"),
          wrong(
              "text among numbers",
              "Object o = HighTemp.fromMap(Map.of(\"few\", List.of(1, ¦\"a\")));",
              "few must be an integer (INT), but is \"a\""));

  static Stream<Snippet> all() {
    return Stream.of(ARMS, VARIABLES, CALLS, ITEMS, MAPS).flatMap(List::stream);
  }

  private static String level(int value) {
    return "level" + between(value);
  }

  private static String between(int value) {
    return " must be between 0 and 5, but is " + value;
  }

  private static String note(String quoted, int length) {
    return "note" + text(quoted, length);
  }

  private static String text(String quoted, int length) {
    return " must have at most 4 characters, but is %s, which has %d".formatted(quoted, length);
  }

  private static Snippet items(String title, String members, int count) {
    return items(title, members, "few", 3, count);
  }

  private static Snippet items(String title, String members, String name, int max, int count) {
    String complaint = "%s must have at most %d items, but has %d".formatted(name, max, count);
    return flagged("MAX_ITEMS", title, members, complaint);
  }

  private static Snippet unknown(String title, String members, String key, String hint) {
    return flagged(
        "UNKNOWN_PARAMETER",
        title,
        members,
        "%s must be left out, since the model has no such parameter (%s)".formatted(key, hint));
  }

  private static Snippet wrong(String title, String members, String complaint) {
    return flagged("WRONG_TYPE", title, members, complaint);
  }

  private FlaggedExpressions() {}
}
