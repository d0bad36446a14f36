package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.unflagged;

import java.util.List;
import java.util.stream.Stream;

/** Snippets whose values fit, or may fit: each is near to one that does not. */
final class UnflaggedValues {

  private static final List<Snippet> DECIMALS =
      List.of(
          unflagged("bounds", "Object o = b.temp(0).temp(100.1).temp(-0.0);"),
          unflagged("just within", "Object o = b.temp(100.09999999999999).temp(4.9e-324);"),
          unflagged("written like the bound", "Object o = b.tenth(0.1f).tenth((float) 0.1);"),
          unflagged("float that is widened", "Object o = b.temp(100.1f);"),
          unflagged("exclusive bounds", "Object o = b.ratio1(1.4e-45f).ratio1(0.99999994f);"),
          unflagged("only an exclusive minimum", "Object o = b.offset(-0.49999999999999994);"),
          unflagged("without bounds", "Object o = b.any(Double.MAX_VALUE).any(-1e308);"),
          unflagged("division", "Object o = b.any(1 / 0.5).any(7 % 0.3);"),
          unflagged("sum that rounds", "Object o = b.temp(0.1 + 0.2).temp(100 + 0.1);"),
          unflagged(
              "unknown", "Object f(double d) { return b.temp(d).temp(d / 0).any(d * 1e308); }"),
          unflagged("square root", "Object o = b.temp(Math.sqrt(-1));"),
          unflagged(
              "constant of any type",
              "static final Object C = 101.0; Object o = b.temp((Double) C - 100);"),
          unflagged("items", "Object o = b.curve().curve(1.5).curve(new double[] {-1});"));

  private static final List<Snippet> TIMES =
      List.of(
          unflagged(
              "bounds",
              "Object o = b.since(Instant.EPOCH).since(Instant.ofEpochMilli(4102444800000L));"),
          unflagged(
              "cut to milliseconds",
              "Object o = b.since(Instant.parse(\"2100-01-01T00:00:00.000999999Z\"));"),
          unflagged(
              "only a minimum",
              "Object o = b.until(Instant.ofEpochSecond(31556889864403199L / 10));"),
          unflagged(
              "only a maximum",
              "Object o = b.before(Instant.ofEpochSecond(0, 999999)).before(Instant.ofEpochMilli(Long.MIN_VALUE));"),
          unflagged("64 bits", "Object o = b.whenever(Instant.ofEpochMilli(Long.MAX_VALUE));"),
          unflagged("now", "Object o = b.since(Instant.now());"),
          unflagged(
              "unknown milliseconds",
              "Object f(long l) { return b.since(Instant.ofEpochMilli(l)); }"),
          unflagged("moved", "Object o = b.since(Instant.EPOCH.minusSeconds(1).plusSeconds(1));"),
          unflagged("text that does not parse", "Object o = b.since(Instant.parse(\"1969\"));"),
          unflagged(
              "too many seconds", "Object o = b.since(Instant.ofEpochSecond(Long.MAX_VALUE));"),
          unflagged(
              "dates",
              "Object o = b.day(LocalDate.of(0, 1, 1)).day(LocalDate.of(9999, Month.DECEMBER, 31));"),
          unflagged(
              "date text",
              "Object o = b.day(LocalDate.parse(\"2026-01-31\")).day(LocalDate.EPOCH);"),
          unflagged("no date", "Object o = b.day(LocalDate.of(2026, 2, 30));"),
          unflagged(
              "date in another form",
              "Object o = b.day(LocalDate.parse(\"12026-01\", java.time.format.DateTimeFormatter.ISO_DATE));"),
          unflagged(
              "event time",
              "void f() { HighTemp.at(\"d\", Instant.parse(\"2000-01-01T00:00:00Z\")); }"),
          unflagged(
              "event time that does not matter", "void f() { HighTemp.at(\"d\", Instant.EPOCH); }"),
          unflagged(
              "event time in seconds",
              "void f() { HighTemp.at(\"d\", Instant.ofEpochSecond(1769817600)); }"),
          unflagged("unknown event time", "void f(Instant i) { HighTemp.at(\"d\", i); }"));

  private static final List<Snippet> ARMS =
      List.of(
          unflagged("arms that fit", "Object f(boolean c) { return b.level(c ? 0 : 5); }"),
          unflagged("arm that is never chosen", "Object o = b.level(HighTemp.FITS > 5 ? 9 : 3);"),
          unflagged(
              "arm ruled out by and",
              "static final boolean C = false; Object o = b.level(C && Boolean.getBoolean(\"x\") ? 9 : 3);"),
          unflagged(
              "arm ruled out by or",
              "static final boolean C = true; Object o = b.level(C || Boolean.getBoolean(\"x\") ? 3 : 9);"),
          unflagged("sum of an arm", "Object f(boolean c) { return b.level((c ? 9 : 8) - 5); }"),
          unflagged(
              "arm of another call",
              "Object f(boolean c) { return b.level(Math.min(5, c ? 9 : 8)); }"),
          unflagged(
              "results of a switch",
              "Object f(int i) { return b.level(switch (i) { case 9 -> 5; default -> 0; }); }"),
          unflagged(
              "yield of an inner switch",
              "Object f(int i) { return b.level(switch (i) { case 1: int j = switch (i) { default: yield 9; }; yield j - 5; default: yield 0; }); }"),
          unflagged(
              "result in a lambda of a switch",
              "Object f(int i) { return b.level(switch (i) { case 1: Supplier<Integer> s = () -> { return 9; }; yield s.get() - 5; default: yield 0; }); }"),
          unflagged(
              "thrown",
              "Object f(int i) { return b.level(switch (i) { case 1 -> 3; default -> throw new Error(\"9\"); }); }"),
          unflagged(
              "same boxes",
              "Object o = b.level(Integer.valueOf(1000) == Integer.valueOf(1000) ? 3 : 4);"),
          unflagged(
              "arm by boxes",
              "Object o = b.level(Integer.valueOf(9) == Integer.valueOf(8) ? 3 : 4);"),
          unflagged(
              "arm by texts",
              "static final String C = new String(\"a\"); Object o = b.level(C == \"a\" ? 3 : 4);"));

  private static final List<Snippet> VARIABLES =
      List.of(
          unflagged("local that fits", "void f() { int c = 5; b.level(c); }"),
          unflagged("reassigned local", "void f() { int c = 9; c = 3; b.level(c); }"),
          unflagged(
              "reassigned later",
              "void f() { for (int c = 3, d = 9; c < 5; c++) { d = 1; b.level(d); } }"),
          unflagged("reassigned in parentheses", "void f() { int c = 9; (c) = 3; b.level(c); }"),
          unflagged("counted down", "void f() { int c = 9; while (c-- > 0) b.level(c / 2); }"),
          unflagged("counted up before", "void f() { int c = -1; ++c; b.level(c); }"),
          unflagged("with an operator", "void f() { int c = 9; c &= 3; b.level(c); }"),
          unflagged(
              "assigned once",
              "void f(boolean d) { int c; if (d) c = 3; else c = 9; b.level(c); }"),
          unflagged("of a loop", "void f(int[] a) { for (int c : a) b.level(c); }"),
          unflagged("parameter of a lambda", "IntFunction<Object> f = c -> b.level(c);"),
          unflagged("pattern", "void f(Object o) { if (o instanceof Integer c) b.level(c); }"),
          unflagged("field that is not final", "Integer c = 9; Object o = b.level(c);"),
          unflagged("shadowed", "static final int C = 9; void f() { int C = 3; b.level(C); }"),
          unflagged(
              "same name elsewhere",
              "void f() { int c = 9; b.free(c); } void g(int c) { b.level(c); }"),
          unflagged("narrowed", "void f() { int c = 259; b.level((byte) c); }"),
          unflagged(
              "caught",
              "void f() { try { b.free(1); } catch (RuntimeException c) { b.note(c.getMessage()); } }"),
          unflagged(
              "primitive field that is no constant",
              "static final int C = Integer.valueOf(9); Object o = b.level(C);"),
          unflagged("null", "static final Integer C = null; Object o = b.level(C);"),
          unflagged(
              "list in a field that fits",
              "static final List<Integer> C = List.of(1, 2, 3); Object o = b.few(C);"));

  private static final List<Snippet> CALLS =
      List.of(
          unflagged("repeat", "Object o = b.note(\"ab\".repeat(2)).note(\"abcde\".repeat(0));"),
          unflagged("very long repeat", "Object o = b.remark(\"\".repeat(Integer.MAX_VALUE));"),
          unflagged("repeat that throws", "Object o = b.note(\"abcde\".repeat(-1));"),
          unflagged(
              "repeat by an unknown", "Object f(int i) { return b.note(\"abcde\".repeat(i)); }"),
          unflagged("box of a text", "Object o = b.level(Integer.valueOf(\"9\"));"),
          unflagged(
              "box that fits",
              "Object o = b.boxedLevel(Integer.valueOf(5)).level(Integer.valueOf(5).intValue());"),
          unflagged(
              "part of a text",
              "Object o = b.note(\"abcde\".substring(1)).note(\"abcde\".strip() == null ? \"\" : \"a\");"),
          unflagged(
              "own repeat",
              "static String repeat(int i) { return \"\"; } Object o = b.note(repeat(9));"),
          unflagged("hash", "Object o = b.level(Integer.valueOf(9).hashCode());"));

  private static final List<Snippet> ITEMS =
      List.of(
          unflagged(
              "as many as allowed",
              "Object o = b.few(1, 2, 3).few(List.of(1, 2, 3)).few(Set.of()).few();"),
          unflagged(
              "array", "Object o = b.few(new int[] {1, 2, 3}).few(new int[3]).few(new int[0]);"),
          unflagged(
              "array whose items may change", "void f() { int[] c = {9}; c[0] = 3; b.few(c); }"),
          unflagged(
              "view whose items may change",
              "void f() { var c = Arrays.asList(9); c.set(0, 3); b.few(c); }"),
          unflagged(
              "copy of what may change",
              "void f() { var c = Arrays.asList(9); c.set(0, 3); b.few(List.copyOf(c)); }"),
          unflagged(
              "list that grows",
              "Object o = b.few(new java.util.ArrayList<>(9)).words(new java.util.LinkedList<>());"),
          unflagged("unknown length", "Object f(int i) { return b.few(new int[i]); }"),
          unflagged(
              "unknown list", "Object f(List<Integer> l) { return b.few(l).few(List.copyOf(l)); }"),
          unflagged(
              "unknown array",
              "Object f(Integer[] l) { return b.few(List.of(l)).few(Arrays.asList(l)); }"),
          unflagged("copy without doubles", "Object o = b.few(Set.copyOf(List.of(1, 1, 1, 1)));"),
          unflagged(
              "stream",
              "Object o = b.few(java.util.stream.Stream.of(1, 2, 3, 4).limit(3).toList());"),
          unflagged("array of arrays", "Object f(int[][] a) { return b.few(a[4]); }"),
          unflagged(
              "copies",
              "Object o = b.few(Collections.nCopies(3, 5)).few(Collections.nCopies(0, 9));"),
          unflagged("no items", "Object o = b.few((int[]) null).words((String[]) null);"));

  private static final List<Snippet> MAPS =
      List.of(
          unflagged(
              "keys and values",
              "Object o = HighTemp.fromMap(Map.of(\"temp\", 100.1, \"ratio-1\", 0.5, \"stage\", 5, \"label\", \"abcd\"));"),
          unflagged(
              "kinds",
              "Object o = HighTemp.fromMap(Map.of(\"on\", true, \"state\", Thread.State.NEW, \"day\", LocalDate.EPOCH, \"since\", Instant.EPOCH));"),
          unflagged(
              "float for a double",
              "Object o = HighTemp.fromMap(Map.of(\"temp\", 100.1f, \"tenth\", 0.1));"),
          unflagged(
              "in texts",
              "Object f(ValueReading r) { return HighTemp.fromMap(Map.of(\"temp\", \" 100.1 \", \"stage\", \"5\", \"on\", \" TRUE \", \"since\", \"0\"), r); }"),
          unflagged(
              "other forms",
              "Object f(ValueReading r) { return HighTemp.fromMap(Map.of(\"on\", 1, \"stage\", 5.0, \"day\", \"20260131\", \"since\", \"2026-01-31T10:15:30Z\", \"state\", 7), r); }"),
          unflagged(
              "numbers with exponents",
              "Object o = HighTemp.fromMap(Map.of(\"stage\", \"0e99999\", \"any\", \"1e-99999\", \"on\", \"0e99999\"), ValueReading.LENIENT);"),
          unflagged("characters", "Object o = HighTemp.fromMap(Map.of(\"label\", 'a'));"),
          unflagged(
              "items",
              "Object o = HighTemp.fromMap(Map.of(\"few\", List.of(1, 2.0, 3L), \"words\", new String[] {\"abcd\"}));"),
          unflagged(
              "unknown keys ignored",
              "Object o = HighTemp.fromMap(Map.of(\"x\", 1), ValueReading.STRICT.ignoringUnknown());"),
          unflagged(
              "unknown reading",
              "Object f(ValueReading r) { return HighTemp.fromMap(Map.of(\"x\", 1), r); }"),
          unflagged(
              "own reading of the same name",
              "static final ValueReading STRICT = ValueReading.LENIENT.ignoringUnknown(); Object o = HighTemp.fromMap(Map.of(\"x\", 1), STRICT);"),
          unflagged(
              "computed key",
              "Object f(String k) { return HighTemp.fromMap(Map.of(k, 1, k + \"x\", 9)); }"),
          unflagged(
              "map that can be changed",
              "void f() { var m = new java.util.HashMap<>(Map.of(\"x\", 1)); m.clear(); HighTemp.fromMap(m); }"),
          unflagged(
              "unknown map",
              "Object f(Map<String, ?> m) { return HighTemp.fromMap(m).equals(Map.of(\"x\", 1)); }"),
          unflagged(
              "struct", "Object o = HighTemp.fromMap(Map.of(\"position\", Map.of(\"x\", 5)));"),
          unflagged(
              "suppressed",
              "@SuppressWarnings(\"enos:unknown-parameter\") Object o = HighTemp.fromMap(Map.of(\"x\", 1));"),
          unflagged(
              "suppressed type",
              "@SuppressWarnings(\"enos:wrong-type\") Object o = HighTemp.fromMap(Map.of(\"stage\", \"x\"));"),
          unflagged(
              "expected to fail",
              "Object o = Expecting.assertThrows(Error.class, () -> HighTemp.fromMap(Map.of(\"x\", 1)));"));

  private static final List<Snippet> TEXTS =
      List.of(
          unflagged("whole pairs", "Object o = b.label(\"\\ud83d\\ude00\").label(\"😀😀😀😀\");"),
          unflagged("joined pair", "Object o = b.label(\"\\ud83d\" + \"\\ude00\");"),
          unflagged("file", "Object o = b.file(FileUri.of(\"enos:a\"));"),
          unflagged("empty file", "Object o = b.file(FileUri.of(\"\"));"),
          unflagged(
              "suppressed",
              "@SuppressWarnings(\"enos:well-formed\") Object o = b.label(\"\\ud83d\");"));

  private static final List<Snippet> MORE_SUPPRESSED =
      List.of(
          unflagged("items", "@SuppressWarnings(\"enos:max-items\") Object o = b.few(1, 2, 3, 4);"),
          unflagged("finite", "@SuppressWarnings(\"enos:finite\") Object o = b.any(Double.NaN);"),
          unflagged(
              "time",
              "@SuppressWarnings(\"enos:time\") void f() { HighTemp.at(\"d\", Instant.ofEpochMilli(1)); }"),
          unflagged(
              "catchException",
              "static Object catchException(Runnable r) { return r; } Object o = catchException(() -> b.level(9));"));

  static Stream<Snippet> all() {
    return Stream.of(DECIMALS, TIMES, ARMS, VARIABLES, CALLS, ITEMS, MAPS, TEXTS, MORE_SUPPRESSED)
        .flatMap(List::stream);
  }

  private UnflaggedValues() {}
}
