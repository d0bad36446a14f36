package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.unflagged;

import java.util.List;
import java.util.stream.Stream;

/** Snippets that must compile: a wrong error stops somebody's build. */
final class Unflagged {

  private static final List<Snippet> WITHIN =
      List.of(
          unflagged("bounds", "Object o = b.level(0).level(5);"),
          unflagged("bounds of many", "Object o = b.codes(0, 5).codes();"),
          unflagged("only a minimum", "Object o = b.height(0).height(2147483647);"),
          unflagged("only a maximum", "Object o = b.depth(0).depth(-2147483648);"),
          unflagged("no bounds", "Object o = b.anyNumber(-2147483648).anyNumber(2147483647);"),
          unflagged(
              "no bounds, beyond an int",
              "Object o = b.anyLong(-3000000000L).anyLong(3000000000L);"),
          unflagged("bounds of a long", "Object o = b.distance(0).distance(100L);"),
          unflagged("narrowed into the range", "Object o = b.level((byte) 256);"),
          unflagged("narrowed from a long", "Object o = b.level((int) 4294967296L);"),
          unflagged("truncated", "Object o = b.level((int) -0.9).level((int) 5.9);"),
          unflagged(
              "computed", "Object o = b.level(9 - 4).level(-(-5)).level(~-1).level('b' - 'a');"),
          unflagged(
              "constant", "static final int C = 5; Object o = b.level(C).level(HighTemp.FITS);"),
          unflagged("character", "Object o = b.level('\\u0003');"),
          unflagged("struct", "Object o = b.position(p -> p.x(5));"));

  private static final List<Snippet> UNKNOWN =
      List.of(
          unflagged("parameter", "Object f(int i) { return b.level(i).level(-i).level(i + 9); }"),
          unflagged("result of a method", "Object o = b.level(Integer.parseInt(\"9\"));"),
          unflagged("field", "int i = 9; Object o = b.level(i);"),
          unflagged("late field", "final int i; Use() { i = 9; b.level(i); }"),
          unflagged("assigned local", "void f() { int i = 9; i -= 5; b.level(i); }"),
          unflagged("assignment", "void f(int i) { b.level(i = 3).level(i++).level(--i); }"),
          unflagged("length of an array", "Object f(int[] a) { return b.level(a.length); }"),
          unflagged("element of an array", "Object f(int[] a) { return b.level(a[9]); }"),
          unflagged("array for many", "Object f(int[] a) { return b.codes(a); }"),
          unflagged("cast", "Object f(long l) { return b.level((int) l); }"),
          unflagged("method reference", "IntFunction<Object> f = b::level;"),
          unflagged("no text", "Object o = b.note(null);"),
          unflagged(
              "unknown text", "Object f(String s) { return b.note(s).note(s + \"abcde\"); }"));

  private static final List<Snippet> UNCONSTRAINED =
      List.of(
          unflagged("free parameter", "Object o = b.free(9);"),
          unflagged("free first of two", "Object o = b.window(9, 5);"),
          unflagged("free before many", "Object o = b.labelledCodes(\"abcde\", 1);"),
          unflagged("range on decimal numbers", "Object o = b.ratio(9.5).ratio(9.5f);"),
          unflagged("own method", "void level(int i) { level(9); this.level(-1); }"),
          unflagged("own class", "static class N { void level(int i) { level(9); } }"),
          unflagged("constructor", "record R(int level) {} Object o = new R(9);"),
          unflagged(
              "annotated constructor",
              """
              static class P { P(@io.github.enoscodegen.constraint.IntRange(max = 5) int i) {} }
              static class Q extends P { Q() { super(9); } }
              Object o = new P(9);"""),
          unflagged("JDK", "Object o = \"abcde\".substring(4).repeat(9);"));

  private static final List<Snippet> TEXTS =
      List.of(
          unflagged(
              "longest text", "Object o = b.note(\"abcd\").note(\"\").tags(\"abcd\", \"x\");"),
          unflagged("code points", "Object o = b.note(\"😀😀😀😀\");"),
          unflagged("bytes", "Object o = b.title(\"😀\").title(\"abcd\").title(\"éé\");"),
          unflagged("text block", "Object o = b.note(\"\"\"\n    abc\n    \"\"\");"),
          unflagged(
              "concatenation", "static final int C = 12; Object o = b.note(\"a\" + C + 'x');"));

  private static final List<Snippet> SUPPRESSED =
      List.of(
          unflagged("field", "@SuppressWarnings(\"enos:range\") Object o = b.level(9);"),
          unflagged(
              "every rule", "@SuppressWarnings(\"enos\") Object o = b.level(9).note(\"abcde\");"),
          unflagged(
              "length", "@SuppressWarnings(\"enos:max-length\") Object o = b.note(\"abcde\");"),
          unflagged(
              "several keys",
              "@SuppressWarnings({\"unused\", \"enos:range\"}) Object o = b.level(9);"),
          unflagged(
              "constant key",
              "static final String KEY = \"enos:\" + \"range\";\n"
                  + "@SuppressWarnings(KEY) Object o = b.level(9);"),
          unflagged("method", "@SuppressWarnings(\"enos:range\") void f() { b.level(9); }"),
          unflagged(
              "lambda in a method",
              "@SuppressWarnings(\"enos:range\")\n"
                  + "Supplier<Object> f() { return () -> b.level(9); }"),
          unflagged("constructor", "@SuppressWarnings(\"enos:range\") Use() { b.level(9); }"),
          unflagged(
              "local", "void f() { @SuppressWarnings(\"enos:range\") Object o = b.level(9); }"),
          unflagged(
              "local in a lambda",
              "Runnable r = () -> { @SuppressWarnings(\"enos:range\") Object o = b.level(9); };"),
          unflagged(
              "nested class",
              "@SuppressWarnings(\"enos:range\") class N { Object o = b.level(9); }"),
          unflagged(
              "class around a class",
              "@SuppressWarnings(\"enos:range\") class N { class M { Object o = b.level(9); } }"),
          unflagged("record", "@SuppressWarnings(\"enos:range\") record R() { R { b.level(9); } }"),
          unflagged(
              "enum constant",
              "enum E { @SuppressWarnings(\"enos:range\") A(b.level(9)); E(Object o) {} }"),
          unflagged(
              "top-level class",
              "}\n\n@SuppressWarnings(\"enos:range\") class UseToo { Object o = Use.b.level(9);"));

  private static final List<Snippet> EXPECTED_TO_FAIL =
      List.of(
          unflagged(
              "assertThrows", "Object o = Expecting.assertThrows(Error.class, () -> b.level(9));"),
          unflagged(
              "assertThatThrownBy",
              "Object o = Expecting.assertThatThrownBy(() -> b.level(9)).isEqualTo(1);"),
          unflagged("catchThrowable", "Object o = Expecting.catchThrowable(() -> b.level(9));"),
          unflagged(
              "isThrownBy",
              "Object o = Expecting.assertThatExceptionOfType(Error.class)\n"
                  + "    .isThrownBy(() -> b.level(9));"),
          unflagged(
              "by simple name",
              "void assertThrows(Runnable r) {}\nvoid f() { assertThrows(() -> b.level(9)); }"),
          unflagged(
              "deep inside",
              "Object o = Expecting.catchThrowable(\n"
                  + "    () -> { if (b != null) b.position(p -> p.x(9)); });"));

  static Stream<Snippet> all() {
    Stream<Snippet> own =
        Stream.of(WITHIN, UNKNOWN, UNCONSTRAINED, TEXTS, SUPPRESSED, EXPECTED_TO_FAIL)
            .flatMap(List::stream);
    return Stream.concat(own, UnflaggedValues.all());
  }

  private Unflagged() {}
}
