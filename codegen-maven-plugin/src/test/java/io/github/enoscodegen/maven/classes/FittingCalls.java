package io.github.enoscodegen.maven.classes;

import static io.github.enoscodegen.maven.classes.Snippet.fits;

import java.util.List;
import java.util.stream.Stream;

/** Calls of which nothing may be said, as they fit, or it is not certain that they do not. */
final class FittingCalls {

  private static final List<Snippet> WITHIN =
      List.of(
          fits("bounds", "Object o = b.level(0).level(5).distance(100).sign('0');"),
          fits("narrowed", "Object o = b.level((byte) 256).level((int) -0.9);"),
          fits("decimals", "Object o = b.temp(100.1).temp(0).temp(100.1f).ratio(0.5f);"),
          fits("texts", "Object o = b.note(\"abcd\").note(\"😀😀😀😀\").note(\"a\" + 12 + 'x');"),
          fits("items", "Object o = b.few(1, 2, 3).few().few(new int[3]).few(List.of(5));"),
          fits("times", "Object o = b.since(Instant.EPOCH).day(LocalDate.of(9999, 12, 31));"),
          fits("event time", "void f() { Leak.at(\"d\", Instant.EPOCH); }"),
          fits("map", "Object o = Leak.fromMap(Map.of(\"stage\", 5, \"note\", \"abcd\"));"),
          fits("other methods", "Object o = b.free(9).window(9, 5).overridden(9);"),
          fits("method of the same name", "void level(int i) { level(9); }"));

  private static final List<Snippet> UNKNOWN =
      List.of(
          fits("parameter", "Object f(int i) { return b.level(i).level(-i).level(i + 9); }"),
          fits("result", "Object o = b.level(Integer.parseInt(\"9\"));"),
          fits("field", "int i = 9; Object o = b.level(i);"),
          fits(
              "field of another",
              "static class N { Integer i = 9; } Object o = b.level(new N().i);"),
          fits("late field", "final int i; Use() { i = 9; b.level(i); }"),
          fits(
              "primitive field", "static final int C = Integer.valueOf(9); Object o = b.level(C);"),
          fits(
              "field of two values",
              "final Integer c; Use() { c = 9; } Use(int i) { c = i; } Object f() { return b.level(c); }"),
          fits("element", "Object f(int[] a) { return b.level(a[9]).few(a); }"),
          fits("length", "Object f(int[] a) { return b.level(a.length); }"),
          fits("null", "Object o = b.note(null).few((int[]) null).boxed(null);"),
          fits("unknown count", "Object f(int i) { return b.few(new int[i]); }"),
          fits(
              "unknown list", "Object f(List<Integer> l) { return b.few(l).few(List.copyOf(l)); }"),
          fits("division by zero", "Object f() { int z = 0; return b.level(9 / z); }"),
          fits("no date", "Object o = b.day(LocalDate.of(2026, 2, 30));"),
          fits("no time", "Object o = b.since(Instant.parse(\"1969\"));"),
          fits("nested lists", "Object o = Leak.fromMap(Map.of(\"few\", List.of(List.of(9))));"),
          fits("key", "Object f(String k) { return Leak.fromMap(Map.of(k, 9)); }"),
          fits(
              "other reading",
              "Object f(ValueReading r) { return Leak.fromMap(Map.of(\"x\", 1), r); }"),
          fits("method reference", "IntFunction<Object> f = b::level;"));

  private static final List<Snippet> WAYS =
      List.of(
          fits("set anew", "void f() { int c = 9; c = 3; b.level(c); }"),
          fits("counted down", "void f() { int c = 9; while (c-- > 0) b.level(c / 2); }"),
          fits("counted up", "void f() { for (int c = 9; c < 99; c++) b.level(c % 5); }"),
          fits("one of two", "void f(boolean d) { int c; if (d) c = 3; else c = 9; b.level(c); }"),
          fits(
              "never together",
              "void f(boolean d) { int c = 9; if (d) c = 3; if (d) b.level(c); }"),
          fits("perhaps a parameter", "void f(boolean d, int c) { if (d) c = 9; b.level(c); }"),
          fits(
              "another time around",
              "void f(int n) { int c = 3; for (int i = 0; i < n; i++) { b.level(c); c = 9; if (n > 1) c = 4; } }"),
          fits(
              "perhaps before an exception",
              "void f() { int c = 9; try { b.free(1); c = 3; b.free(2); } catch (Error e) { b.level(c); } }"),
          fits(
              "arm that is never chosen",
              "Object f() { boolean c = false; return b.level(c ? 9 : 3); }"),
          fits(
              "arm that is ruled out",
              "Object f() { int c = 2; return b.level(c > 3 ? 9 : c == 2 ? 3 : 8); }"),
          fits("sum of an arm", "Object f(boolean c) { return b.level((c ? 9 : 8) - 5); }"),
          fits(
              "arm of another call",
              "Object f(boolean c) { return b.level(Math.min(5, c ? 9 : 8)); }"),
          fits(
              "thrown",
              "Object f(boolean c) { if (c) throw new Error(\"9\"); return b.level(3); }"));

  /** The plugin reports these, as it does not see that they never happen. */
  static final List<Snippet> NEVER_RUN =
      List.of(
          fits(
              "case that is never chosen",
              "Object f() { int c = 2; return b.level(switch (c) { case 1 -> 9; case 200 -> 8; default -> 3; }); }"),
          fits("code that is never reached", "void f() { boolean c = false; if (c) b.level(9); }"));

  private static final List<Snippet> CHANGED_ITEMS =
      List.of(
          fits("array", "void f() { int[] c = {9}; c[0] = 3; b.few(c); }"),
          fits("array given away", "void f() { int[] c = {9}; Arrays.fill(c, 3); b.few(c); }"),
          fits("array set on the way", "int[] c; Object f() { return b.few(c = new int[] {9}); }"),
          fits("array of unknown items", "Object f(int i) { return b.few(new int[] {i, i}); }"),
          fits("view", "void f() { var c = Arrays.asList(9); c.set(0, 3); b.few(c); }"),
          fits(
              "copy", "void f() { var c = Arrays.asList(9); c.set(0, 3); b.few(List.copyOf(c)); }"),
          fits("growing list", "Object o = b.few(new ArrayList<>(List.of(9)));"),
          fits(
              "map that can be changed",
              "void f() { var m = new HashMap<>(Map.of(\"x\", 1)); m.clear(); Leak.fromMap(m); }"));

  private static final List<Snippet> EXPECTED_TO_FAIL =
      List.of(
          fits("assertThrows", "Object o = Expecting.assertThrows(Error.class, () -> b.level(9));"),
          fits(
              "further arguments",
              "Object o = Expecting.assertThatThrownBy(() -> b.level(9), \"%s\", b.level(8));"),
          fits("no lambda", "Object o = Expecting.catchThrowable(b.level(9).free(1));"),
          fits(
              "called on an object",
              "Object o = Expecting.assertThatCode(null).isThrownBy(() -> b.level(9));"),
          fits(
              "wrapped",
              "Object o = Expecting.assertThrows(Error.class, Expecting.wrapped(() -> b.level(9)));"),
          fits("cast", "Object o = Expecting.catchThrowable((Runnable) () -> b.level(9));"),
          fits(
              "lambda in a lambda",
              "Object o = Expecting.assertThrows(Error.class, () -> { if (b != null) b.position(p -> p.x(9)); });"),
          fits(
              "anonymous class",
              "Object o = Expecting.catchThrowable(new Supplier<Object>() { public Object get() { return b.level(9); } });"),
          fits(
              "lambda in an anonymous class",
              "Object o = Expecting.catchThrowable(new Object() { Supplier<Object> s = () -> b.level(9); });"),
          fits(
              "anonymous class in a lambda",
              "Object o = Expecting.assertThrows(Error.class, () -> new Object() { Object p = b.level(9); });"));

  static Stream<Snippet> all() {
    return Stream.of(WITHIN, UNKNOWN, WAYS, NEVER_RUN, CHANGED_ITEMS, EXPECTED_TO_FAIL)
        .flatMap(List::stream);
  }

  private FittingCalls() {}
}
