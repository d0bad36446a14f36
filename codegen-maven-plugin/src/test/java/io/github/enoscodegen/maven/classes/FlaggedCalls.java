package io.github.enoscodegen.maven.classes;

import static io.github.enoscodegen.maven.classes.Snippet.breaks;
import static io.github.enoscodegen.maven.classes.Snippet.level;
import static io.github.enoscodegen.maven.classes.Snippet.range;

import java.util.List;
import java.util.stream.Stream;

/** Calls that the plugin reports, and that are to be found in class files as well. */
final class FlaggedCalls {

  private static final List<Snippet> NUMBERS =
      List.of(
          level("small", "Object o = b.¦level(-1);", -1),
          level("a byte", "Object o = b.¦level(6);", 6),
          level("a short", "Object o = b.¦level(300);", 300),
          level("an int", "Object o = b.¦level(70000);", 70000),
          level("folded", "Object o = b.¦level((3 + 1) * 2 - (byte) 257 + 'a' / 97);", 8),
          level("constant of another class", "Object o = b.¦level(Leak.TOO_HIGH);", 9),
          level("final field", "final int c = 9; Object o = b.¦level(c);", 9),
          range("boxed", "Object o = b.¦boxed(9);", "boxed" + between(9)),
          range("box", "Object o = b.¦boxed(Integer.valueOf(9));", "boxed" + between(9)),
          level("unboxed", "Object o = b.¦level(Long.valueOf(9).intValue());", 9),
          range(
              "long",
              "Object o = b.¦distance(3000000000L).¦distance(101);",
              "distance must be between 0 and 100, but is 3000000000",
              "distance must be between 0 and 100, but is 101"),
          range(
              "character", "Object o = b.¦sign('a');", "sign must be between 48 and 57, but is 97"),
          range("second parameter", "Object o = b.¦window(9, 8);", "window" + between(8)),
          range("inherited", "Object o = b.¦inherited(9);", "inherited" + between(9)),
          range(
              "decimals",
              "Object o = b.¦temp(101).¦temp(0x1p7).¦temp(-0.1);",
              "temp must be between 0 and 100.1, but is 101.0",
              "temp must be between 0 and 100.1, but is 128.0",
              "temp must be between 0 and 100.1, but is -0.1"),
          range("float", "Object o = b.¦ratio(0.75f);", "ratio must be at most 0.5, but is 0.75"),
          breaks(
              "FINITE",
              "no number",
              "Object o = b.¦temp(Double.NaN);",
              "temp must be a finite number, but is NaN"));

  private static final List<Snippet> VARIABLES =
      List.of(
          level("local", "void f() { int c = 9; b.¦level(c); }", 9),
          level("computed", "void f() { int c = 4; int d = c + 5; b.¦level(d); }", 9),
          level("in a lambda", "void f() { int c = 9; Runnable r = () -> b.¦level(c); }", 9),
          level("of a lambda", "Runnable r = () -> { int c = 9; b.¦level(c); };", 9),
          level(
              "taken along behind a long",
              "void f() { long l = 1; int c = 9; Runnable r = () -> { b.distance(l).¦level(c); }; }",
              9),
          level("boxed constant", "static final Integer C = 9; Object o = b.¦level(C);", 9),
          level("boxed field", "final Integer c = 9; Object o = b.¦level(this.c);", 9),
          level("later field", "void f() { b.¦level(C); } static final Integer C = 9;", 9));

  /** The plugin leaves variables alone that are assigned again; here their ways are followed. */
  static final List<Snippet> ONLY_IN_CLASSES =
      List.of(
          level("set anew", "void f() { int c = 3; c = 9; b.¦level(c); }", 9),
          level("counted", "void f() { int c = 5; c++; b.¦level(c); }", 6),
          level(
              "wrong in any case",
              "void f(boolean d) { int c; if (d) c = 8; else c = 9; b.¦level(c); }",
              8));

  private static final List<Snippet> ARMS =
      List.of(
          level("first", "Object f(boolean c) { return b.¦level(c ? 9 : 3); }", 9),
          level("second", "Object f(boolean c) { return b.¦level(c ? 3 : 9); }", 9),
          level(
              "in lines of their own",
              "Object f(boolean c) {\n  return b.level(c\n      ? 1\n      : ¦9);\n}",
              9),
          level(
              "beside an unknown", "Object f(boolean c, int i) { return b.¦level(c ? i : 9); }", 9),
          level(
              "of a box",
              "Object f(boolean c) { return b.¦level(c ? 9 : Integer.valueOf(3)); }",
              9),
          level(
              "switch",
              "Object f(int i) { return b.¦level(switch (i) { case 1 -> 9; case 2 -> 3; default -> 4; }); }",
              9),
          level(
              "chosen by a local",
              "Object f() { boolean c = true; return b.¦level(c ? 9 : 3); }",
              9),
          range(
              "widened",
              "Object f(boolean c) { return b.¦distance(c ? 101 : 3); }",
              "distance must be between 0 and 100, but is 101"));

  private static final List<Snippet> TEXTS_AND_TIMES =
      List.of(
          text("text", "Object o = b.¦note(\"abcde\");", "\"abcde\"", 5),
          text(
              "put together",
              "void f() { String c = \"abc\"; b.¦note(c + 12 + 'x'); }",
              "\"abc12x\"",
              6),
          text("repeated", "Object o = b.¦note(\"ab\".repeat(3));", "\"ababab\"", 6),
          text(
              "in a field",
              "static final String C = \"ab\".repeat(3); Object o = b.¦note(C);",
              "\"ababab\"",
              6),
          breaks(
              "WELL_FORMED",
              "half a pair",
              "Object o = b.¦note(\"\\ud83d\");",
              "note must be well-formed text, but is broken by half of a surrogate pair at index 0"),
          range(
              "timestamp",
              "Object o = b.¦since(Instant.ofEpochMilli(-1));",
              "since must be at or after 1970-01-01T00:00:00Z, but is 1969-12-31T23:59:59.999Z"),
          range(
              "parsed timestamp",
              "static final Instant C = Instant.parse(\"1969-01-01T00:00:00Z\"); Object o = b.¦since(C);",
              "since must be at or after 1970-01-01T00:00:00Z, but is 1969-01-01T00:00:00Z"),
          range(
              "date",
              "Object o = b.¦day(LocalDate.of(-1, Month.MARCH, 31));",
              "day must be between 0000-01-01 and 9999-12-31, but is -0001-03-31"),
          new Snippet(
              "event time",
              "void f() { Leak.¦at(\"d\", Instant.ofEpochMilli(1769817600)); }",
              List.of(
                  "time must be 2000 or later, but is 1970-01-21T11:36:57.600Z"
                      + " (were seconds taken for milliseconds?) [ENOS_TIME]")));

  private static final List<Snippet> ITEMS =
      List.of(
          range("one of many", "Object o = b.¦few(1, 9, 2);", "few" + between(9)),
          range("known beside unknown", "void f(int i) { b.¦few(i, 9); }", "few" + between(9)),
          range("behind a zero", "Object o = b.¦few(0, 0, 9);", "few" + between(9)),
          items("too many", "Object o = b.¦few(1, 2, 3, 4);"),
          items("array", "Object o = b.¦few(new int[] {1, 2, 3, 4});"),
          items("array in a local", "void f() { int[] c = {1, 2, 3, 4}; b.¦few(c); }"),
          items("list", "Object o = b.¦few(List.of(1, 2, 3, 4));"),
          items(
              "list in a field",
              "static final List<Integer> C = List.of(1, 2, 3, 4); Object o = b.¦few(C);"),
          range("item of a list", "Object o = b.¦few(Arrays.asList(1, 9));", "few" + between(9)),
          range(
              "item of a set",
              "void f() { Set<Integer> c = Set.of(9); b.¦few(c); }",
              "few" + between(9)),
          range(
              "arms of an item",
              "Object f(boolean c) { return b.¦few(1, c ? 9 : 3); }",
              "few" + between(9)),
          breaks(
              "MAX_LENGTH",
              "text of many",
              "Object o = b.¦words(\"a\", \"abcde\");",
              "words must have at most 4 characters, but is \"abcde\", which has 5"));

  private static final List<Snippet> MAPS =
      List.of(
          range("value", "Object o = Leak.¦fromMap(Map.of(\"stage\", 9));", "stage" + between(9)),
          range(
              "value of an entry",
              "Object o = Leak.¦fromMap(Map.ofEntries(Map.entry(\"stage\", 9)));",
              "stage" + between(9)),
          range(
              "reading",
              "Object o = Leak.¦fromMap(Map.of(\"stage\", 9), ValueReading.STRICT.ignoringUnknown());",
              "stage" + between(9)),
          breaks(
              "WRONG_TYPE",
              "kind",
              "Object o = Leak.¦fromMap(Map.of(\"stage\", \"x\"));",
              "stage must be an integer (INT), but is \"x\""),
          breaks(
              "UNKNOWN_PARAMETER",
              "key",
              "Object o = Leak.¦fromMap(Map.of(\"stag\", 1), ValueReading.LENIENT);",
              "stag must be left out, since the model has no such parameter (nearest: stage)"));

  private static final List<Snippet> PLACES =
      List.of(
          level("static initializer", "static { b.¦level(9); }", 9),
          level("initializer of two constructors", "{ b.¦level(9); } Use() {} Use(int i) {}", 9),
          level("finally", "void f() { try { b.free(1); } finally { b.¦level(9); } }", 9),
          level("lambda", "Supplier<Object> s = () -> b.¦level(9);", 9),
          level("anonymous class", "Object o = new Object() { Object p = b.¦level(9); };", 9),
          level("nested class", "static class N { Object o = b.¦level(9); }", 9),
          level("record", "record R(int i) { R { b.¦level(9); } }", 9),
          level("enum", "enum E { A(b.¦level(9)); E(Object o) {} }", 9),
          level("interface", "interface I { default Object f() { return b.¦level(9); } }", 9),
          level("second type of the file", "}\nclass UseToo {\n  Object o = Use.b.¦level(9);", 9),
          level(
              "chain",
              "Object f() {\n  return b.¦level(9)\n      .free(1)\n      .¦level(8);\n}",
              9,
              8),
          range("struct", "Object o = b.position(p -> p.¦x(9));", "x" + between(9)),
          level("loop", "void f(int n) { for (int i = 0; i < n; i++) b.¦level(9); }", 9));

  private static final List<Snippet> NOT_EXPECTED =
      List.of(
          level("nothing is thrown", "Object o = Expecting.assertThatCode(() -> b.¦level(9));", 9),
          level(
              "object that an assertion is called on",
              "Object o = Expecting.assertThatCode(null).isEqualTo(b.¦level(8))\n"
                  + "    .isThrownBy(() -> b.level(9));",
              8),
          level(
              "after an assertion",
              "Object o = Expecting.assertThrows(Error.class, () -> b.level(9)).isEqualTo(b.¦level(8));",
              8));

  static Stream<Snippet> all() {
    return Stream.of(
            NUMBERS,
            VARIABLES,
            ONLY_IN_CLASSES,
            ARMS,
            TEXTS_AND_TIMES,
            ITEMS,
            MAPS,
            PLACES,
            NOT_EXPECTED)
        .flatMap(List::stream);
  }

  private static String between(int value) {
    return " must be between 0 and 5, but is " + value;
  }

  private static Snippet items(String title, String members) {
    return breaks("MAX_ITEMS", title, members, "few must have at most 3 items, but has 4");
  }

  private static Snippet text(String title, String members, String quoted, int length) {
    return breaks(
        "MAX_LENGTH",
        title,
        members,
        "note must have at most 4 characters, but is %s, which has %d".formatted(quoted, length));
  }

  private FlaggedCalls() {}
}
