package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.length;
import static io.github.enoscodegen.checker.Snippet.range;

import java.util.List;
import java.util.stream.Stream;

/** Snippets with arguments that EnOS would refuse. */
final class Flagged {

  private static final List<Snippet> LITERALS =
      List.of(
          range("above", "Object o = b.level(¦9);", level(9)),
          range("just above", "Object o = b.level(¦6);", level(6)),
          range("just below", "Object o = b.level(¦-1);", level(-1)),
          range("hexadecimal", "Object o = b.level(¦0xFF);", level(255)),
          range("least int", "Object o = b.level(¦-2147483648);", level(-2147483648)),
          range("parentheses", "Object o = b.level(¦((9)));", level(9)),
          range("unary plus", "Object o = b.level(¦+9);", level(9)),
          range("minus before parentheses", "Object o = b.level(¦-(1));", level(-1)),
          range("minus twice", "Object o = b.level(¦-(-9));", level(9)),
          range("complement", "Object o = b.level(¦~0);", level(-1)),
          range("character", "Object o = b.level(¦'a');", level(97)),
          range("minus a character", "Object o = b.level(¦-'a');", level(-97)));

  private static final List<Snippet> CASTS =
      List.of(
          range("cast of a long", "Object o = b.level(¦(int) 9L);", level(9)),
          range("cast to byte", "Object o = b.level(¦(byte) 200);", level(-56)),
          range("cast to short", "Object o = b.level(¦(short) 65535);", level(-1)),
          range("cast to char", "Object o = b.level(¦(char) -1);", level(65535)),
          range("cast to int", "Object o = b.level(¦(int) 4294967305L);", level(9)),
          range("cast of a cast", "Object o = b.level(¦(byte) (char) -1);", level(-1)),
          range("cast of a double", "Object o = b.level(¦(int) 9.7);", level(9)),
          range("cast of a float", "Object o = b.level(¦(int) 1e20f);", level(2147483647)),
          range("cast of a sum", "Object o = b.level(¦(int) (4.5 + 4.6));", level(9)),
          range("cast that boxes", "Object o = b.level(¦(Integer) 9);", level(9)),
          range(
              "cast to an annotated type",
              """
              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @interface Odd {}

              Object o = b.level(¦(@Odd byte) 263);
              """,
              level(7)));

  private static final List<Snippet> CONSTANTS =
      List.of(
          range("static final", "static final int C = 9; Object o = b.level(¦C);", level(9)),
          range("final field", "final int c = 9; Object o = b.level(¦c);", level(9)),
          range("field of this", "final int c = 9; Object o = b.level(this¦.c);", level(9)),
          range("final local", "void f() { final int c = 9; b.level(¦c); }", level(9)),
          range("final byte", "static final byte C = -7; Object o = b.level(¦C);", level(-7)),
          range("final char", "static final char C = 'a'; Object o = b.level(¦C);", level(97)),
          range("of another class", "Object o = b.level(HighTemp¦.TOO_HIGH);", level(9)),
          range("of the JDK", "Object o = b.level(Integer¦.MAX_VALUE);", level(2147483647)),
          range("qualified", "Object o = b.level(java.lang.Short¦.MIN_VALUE);", level(-32768)),
          range(
              "made of constants",
              "static final int A = 4, C = A + HighTemp.FITS; Object o = b.level(¦C);",
              level(9)),
          range(
              "declared later",
              "void f() { b.level(¦LATER); }\nstatic final int LATER = 9;",
              level(9)));

  private static final List<Snippet> ARITHMETIC =
      List.of(
          range("sum", "Object o = b.level(5 ¦+ 4);", level(9)),
          range("difference", "Object o = b.level(5 ¦- 9);", level(-4)),
          range("product", "Object o = b.level(3 ¦* 3);", level(9)),
          range("quotient", "Object o = b.level(19 ¦/ 2);", level(9)),
          range("remainder", "Object o = b.level(-9 ¦% 5);", level(-4)),
          range("shift left", "Object o = b.level(1 ¦<< 35);", level(8)),
          range("shift right", "Object o = b.level(-9 ¦>> 1);", level(-5)),
          range("unsigned shift", "Object o = b.level(-1 ¦>>> 28);", level(15)),
          range("and", "Object o = b.level(0x1F ¦& 0xE);", level(14)),
          range("or", "Object o = b.level(4 ¦| 2);", level(6)),
          range("exclusive or", "Object o = b.level(5 ¦^ 12);", level(9)),
          range("of characters", "Object o = b.level('a' ¦- 'c');", level(-2)),
          range(
              "that overflows", "Object o = b.level(Integer.MAX_VALUE ¦+ 1);", level(-2147483648)),
          range("with constants", "Object o = b.level(HighTemp.FITS ¦+ 1);", level(6)));

  private static final List<Snippet> PARAMETERS =
      List.of(
          range("boxed", "Object o = b.boxedLevel(¦9);", "boxedLevel" + between(9)),
          range(
              "long",
              "Object o = b.distance(¦3000000000L);",
              "distance must be between 0 and 100, but is 3000000000"),
          range(
              "long, given an int",
              "Object o = b.distance(¦101);",
              "distance must be between 0 and 100, but is 101"),
          range(
              "only a minimum",
              "Object o = b.height(¦-3);",
              "height must be at least 0, but is -3"),
          range("only a maximum", "Object o = b.depth(¦3);", "depth must be at most 0, but is 3"),
          range("second of two", "Object o = b.window(9, ¦8);", "window" + between(8)),
          range("one of many", "Object o = b.codes(1, ¦9, 2);", "codes" + between(9)),
          range(
              "several of many",
              "Object o = b.codes(¦-1, 5, ¦6);",
              "codes" + between(-1),
              "codes" + between(6)),
          range("only one of many", "Object o = b.codes(¦9);", "codes" + between(9)),
          range(
              "many after another",
              "Object o = b.labelledCodes(\"x\", 0, ¦9);",
              "labelledCodes" + between(9)),
          range(
              "known beside unknown",
              "void f(int unknown) { b.codes(unknown, ¦9); }",
              "codes" + between(9)),
          range("of a struct", "Object o = b.position(p -> p.x(¦9));", "x" + between(9)),
          new Snippet(
              "without a model",
              "void f() { Handwritten.level(¦9); }",
              List.of(level(9) + " (EnOS would answer 1204) [ENOS_RANGE]")));

  private static final List<Snippet> PLACES =
      List.of(
          range("static initializer", "static { b.level(¦9); }", level(9)),
          range("initializer", "{ b.level(¦9); }", level(9)),
          range("constructor", "final Object o; Use() { o = b.level(¦9); }", level(9)),
          range(
              "argument of a constructor call",
              "Use(Object o) {}\nUse() { this(b.level(¦9)); }",
              level(9)),
          range("lambda", "Supplier<Object> s = () -> b.level(¦9);", level(9)),
          range("block lambda", "IntFunction<Object> s = i -> { return b.level(¦9); };", level(9)),
          range(
              "anonymous class", "Object o = new Object() { Object p = b.level(¦9); };", level(9)),
          range(
              "argument of an anonymous class",
              "Object o = new Thread(\"\" + b.level(¦9)) {};",
              level(9)),
          range("local class", "void f() { class L { Object o = b.level(¦9); } }", level(9)),
          range("nested class", "static class N { Object o = b.level(¦9); }", level(9)),
          range("record", "record R(int i) { R { b.level(¦9); } }", level(9)),
          range("enum", "enum E { A(b.level(¦9)); E(Object o) {} }", level(9)),
          range("enum body", "enum E { A { Object o = b.level(¦9); } }", level(9)),
          range(
              "interface", "interface I { default Object f() { return b.level(¦9); } }", level(9)),
          range("field of an interface", "interface I { Object O = b.level(¦9); }", level(9)),
          range(
              "second type of the file",
              "}\n\nclass UseToo {\n  Object o = HighTemp.builder().level(¦9);",
              level(9)),
          range(
              "switch statement",
              "void f(int i) { switch (i) { case 1: b.level(¦9); default: b.level(¦8); } }",
              level(9),
              level(8)),
          range(
              "switch expression",
              "Object f(int i) { return switch (i) { case 1 -> b.level(¦9); default -> b; }; }",
              level(9)),
          range("conditional", "Object f(boolean c) { return c ? b.level(¦9) : b; }", level(9)),
          range("loop", "void f() { for (int i = 0; i < 3; i++) b.level(¦9); }", level(9)),
          range("finally", "void f() { try { b.free(1); } finally { b.level(¦9); } }", level(9)),
          range("array", "Object[] o = {b, b.level(¦9)};", level(9)),
          range("chain", "Object o = b.level(¦9).free(1).level(¦8);", level(9), level(8)),
          range(
              "argument of an argument",
              "Object o = b.level(¦9).position(p -> p.x(¦8)).level(¦7);",
              level(9),
              "x" + between(8),
              level(7)),
          range("new builder", "Object o = HighTemp.builder().free(3).level(¦9);", level(9)),
          range(
              "statement of its own line",
              "void f() {\n  b.free(1)\n      .level(\n          ¦9);\n}",
              level(9)));

  private static final List<Snippet> TEXTS =
      List.of(
          length("text", "Object o = b.note(¦\"abcde\");", note("\"abcde\"", 5)),
          length(
              "text block",
              "Object o = b.note(¦\"\"\"\n    abc\n    d\n    \"\"\");",
              note("\"abc\\nd\\n\"", 6)),
          length(
              "constant",
              "static final String C = \"abcde\"; Object o = b.note(¦C);",
              note("\"abcde\"", 5)),
          length(
              "concatenation",
              "static final String C = \"abc\"; Object o = b.note(C ¦+ \"de\");",
              note("\"abcde\"", 5)),
          length("concatenated number", "Object o = b.note(\"abc\" ¦+ 12);", note("\"abc12\"", 5)),
          length(
              "concatenated character",
              "Object o = b.note('a' + \"bcd\" ¦+ 'e');",
              note("\"abcde\"", 5)),
          length(
              "concatenated boolean",
              "static final boolean C = true; Object o = b.note(\"a\" ¦+ C);",
              note("\"atrue\"", 5)),
          length(
              "concatenated decimal number",
              "Object o = b.note(\"a\" ¦+ 1.25);",
              note("\"a1.25\"", 5)),
          length("parentheses", "Object o = b.note(¦(\"abcde\"));", note("\"abcde\"", 5)),
          length("bytes", "Object o = b.title(¦\"é轴\");", title("\"é轴\"", 5)),
          length("code points", "Object o = b.note(¦\"😀😀😀😀😀\");", note("\"😀😀😀😀😀\"", 5)),
          length(
              "control characters",
              "Object o = b.note(¦\"a\\r\\tbc\");",
              note("\"a\\u000d\\u0009bc\"", 5)),
          length(
              "one of many texts",
              "Object o = b.tags(\"a\", ¦\"abcde\");",
              "tags" + text("\"abcde\"", 5)),
          length(
              "long text",
              "Object o = b.remark(¦\"%s\");".formatted("😀".repeat(65)),
              "remark must have at most 64 characters, but is \"%s…\", which has 65"
                  .formatted("😀".repeat(60))));

  private static final List<Snippet> NOT_EXEMPT =
      List.of(
          range(
              "other warnings suppressed",
              "@SuppressWarnings({\"unchecked\", \"range\"}) Object o = b.level(¦9);",
              level(9)),
          range(
              "another rule suppressed",
              "@SuppressWarnings(\"enos:max-length\") Object o = b.level(¦9);",
              level(9)),
          range(
              "suppressed beside it",
              "@SuppressWarnings(\"enos\") Object o = b.level(9);\nObject p = b.level(¦9);",
              level(9)),
          range("other annotation", "@Deprecated Object o = b.level(¦9);", level(9)),
          range(
              "assertion that nothing is thrown",
              "Object o = Expecting.assertThatCode(() -> b.level(¦9));",
              level(9)),
          range(
              "left of an assertion",
              "Object o = Expecting.assertThatExceptionOfType(Error.class)\n"
                  + "    .isEqualTo(b.level(¦8)).isThrownBy(() -> b.level(9));",
              level(8)),
          range(
              "after an assertion",
              "Object o = Expecting.assertThatThrownBy(() -> b.level(9)).isEqualTo(b.level(¦8));",
              level(8)));

  static Stream<Snippet> all() {
    Stream<Snippet> own =
        Stream.of(LITERALS, CASTS, CONSTANTS, ARITHMETIC, PARAMETERS, PLACES, TEXTS, NOT_EXEMPT)
            .flatMap(List::stream);
    Stream<Snippet> others = Stream.concat(FlaggedExpressions.all(), FlaggedValues.all());
    return Stream.concat(own, others);
  }

  private static String level(int value) {
    return "level" + between(value);
  }

  private static String between(int value) {
    return " must be between 0 and 5, but is " + value;
  }

  private static String title(String quoted, int length) {
    return "title must have at most 4 bytes in UTF-8, but is %s, which has %d"
        .formatted(quoted, length);
  }

  private static String note(String quoted, int length) {
    return "note" + text(quoted, length);
  }

  private static String text(String quoted, int length) {
    return " must have at most 4 characters, but is %s, which has %d".formatted(quoted, length);
  }

  private Flagged() {}
}
