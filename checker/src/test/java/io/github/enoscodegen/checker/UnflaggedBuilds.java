package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.unflagged;

import java.util.List;
import java.util.stream.Stream;

/** Snippets that may well set what is required, or must not be judged. */
final class UnflaggedBuilds {

  private static final String ALL = "temp(1).level(Worn.Level.LOW)";

  private static final List<Snippet> COMPLETE =
      List.of(
          unflagged("all", "Object o = Worn.builder()." + ALL + ".build();"),
          unflagged(
              "any order",
              "Object o = Worn.builder().level(Worn.Level.LOW).note(\"\").temp(1).build();"),
          unflagged("not built", "Object o = Worn.builder().temp(1);"),
          unflagged("another build()", "Object build() { return this.build(); }"),
          unflagged(
              "another builder",
              "Object o = new StringBuilder().append(1).toString(); Object p = Map.of();"),
          unflagged(
              "builder of one's own",
              """
              static class Own { static Own builder() { return new Own(); } Own build() { return this; } }
              Object o = Own.builder().build();"""),
          unflagged("toBuilder", "Object f(Worn w) { return w.toBuilder().build(); }"),
          unflagged(
              "toBuilder in a local",
              "Object f(Worn w) { var b = w.toBuilder(); return b.build(); }"),
          unflagged("putAll", "Object o = Worn.builder().putAll(Map.of(\"temp\", 1)).build();"),
          unflagged("putAll first", "Object o = Worn.builder().putAll(Map.of()).temp(1).build();"),
          unflagged(
              "method that says nothing",
              "Object o = Worn.builder().defaults(\"x\").temp(1).build();"),
          unflagged(
              "asked for violations",
              "Object f() { var w = Worn.builder(); return w.violations().isEmpty() ? w.build() : null; }"),
          unflagged("struct", "Object o = Worn.Position.builder().y(1).x(2).build();"),
          unflagged(
              "builder from elsewhere",
              "static Worn.Builder make() { return Worn.builder(); } Object o = make().build();"),
          unflagged("builder as parameter", "Object f(Worn.Builder w) { return w.build(); }"),
          unflagged("builder in a field", "Worn.Builder w = Worn.builder(); Object o = w.build();"),
          unflagged(
              "final field",
              "final Worn.Builder w = Worn.builder(); { w.temp(1); } Object o = w.build();"),
          unflagged(
              "static field",
              "static Worn.Builder w = Worn.builder(); Object f() { w.temp(1); return w.build(); }"),
          unflagged("method reference", "Supplier<Worn> s = Worn.builder()::build;"),
          unflagged(
              "reference to the factory",
              "Supplier<Worn.Builder> s = Worn::builder; Object o = s.get().build();"),
          unflagged(
              "chosen of two, one unknown",
              "Object f(boolean c, Worn.Builder w) { return (c ? w : Worn.builder()).build(); }"),
          unflagged(
              "chosen of two, one may have it",
              "Object f(boolean c) { return (c ? Worn.builder().temp(1) : Worn.builder()."
                  + "level(Worn.Level.LOW)).build(); }"),
          unflagged(
              "switch expression",
              "Object f(int i) {\n  return (switch (i) { case 1 -> Worn.builder()."
                  + ALL
                  + "; default -> Worn.builder(); }).build();\n}"),
          unflagged(
              "generic",
              "static <T> T id(T t) { return t; } Object o = id(Worn.builder()).build();"));

  private static final List<Snippet> ESCAPES =
      List.of(
          escape("passed", "set(w)"),
          escape("passed in parentheses", "set((w))"),
          escape("passed in a cast", "set((Object) w)"),
          escape("passed to many", "many(\"\", w)"),
          escape("passed in an array", "many(new Object[] {w})"),
          escape("passed after a setter", "set(w.note(\"\"))"),
          escape("passed to a constructor", "new Holder(w)"),
          escape("passed to a constructor of an anonymous class", "new Holder(w) {}"),
          escape("passed as one of two", "set(i > 0 ? w : null)"),
          escape("passed by a switch", "set(switch (i) { case 1 -> w; default -> null; })"),
          escape("passed in a yield", "set(switch (i) { default: yield w; })"),
          escape("put into a list", "List.of(w).forEach(v -> v." + ALL + ")"),
          escape("put into an optional", "Optional.of(w).map(v -> v." + ALL + ")"),
          escape("stored in a field", "this.held = w"),
          escape("stored in a field after a setter", "held = w.note(\"\")"),
          escape("stored in an array", "array[0] = w"),
          escape("aliased", "Worn.Builder v = w; v." + ALL),
          escape("aliased by var", "var v = w; v." + ALL),
          escape("aliased after a setter", "var v = w.note(\"\"); v." + ALL),
          escape("aliased as object", "Object v = w; ((Worn.Builder) v)." + ALL),
          escape("aliased by an assignment", "Worn.Builder v; v = w; v." + ALL),
          escape("aliased within an expression", "Worn.Builder v; set(v = w); v." + ALL),
          escape("aliased by one of two", "var v = i > 0 ? w : Worn.builder(); v." + ALL),
          escape("aliased by a pattern", "Object o = w; if (o instanceof Worn.Builder v) v." + ALL),
          escape("captured", "Runnable r = () -> w." + ALL + "; r.run()"),
          escape("captured in a block", "Runnable r = () -> { w." + ALL + "; }; r.run()"),
          escape(
              "captured in a lambda of a lambda",
              "Runnable r = () -> set(() -> w." + ALL + "); r.run()"),
          escape(
              "captured by a method reference",
              "Consumer<Worn.Level> c = w.temp(1)::level; c.accept(null)"),
          escape(
              "captured by a reference to it", "List.of(Worn.Level.LOW).forEach(w.temp(1)::level)"),
          escape(
              "captured by an anonymous class", "new Object() { { w." + ALL + "; } }.hashCode()"),
          escape(
              "captured by a local class", "class L { void g() { w." + ALL + "; } } new L().g()"),
          escape(
              "captured by a local record's sibling",
              "class L { Object o = w." + ALL + "; } new L()"),
          escape("captured while another struct is set", "Idle.builder().at(p -> w." + ALL + ")"),
          escape("captured while its struct is set", "w.position(p -> w." + ALL + ")"),
          escape("compared after it was stored", "if ((held = w) != null) held." + ALL),
          escape(
              "thrown about",
              "try { throw new Carrier(w); } catch (Carrier c) { c.w." + ALL + "; }"),
          escape("locked", "synchronized (w) { touch(); }"),
          escape("its text", "\"\".concat(\"\" + w)"),
          escape("asked", "w.hashCode()"));

  private static final List<Snippet> PATHS =
      List.of(
          path("if", "if (i > 0) w." + ALL + ";"),
          path("if and else", "if (i > 0) w.temp(1); else w.level(Worn.Level.LOW);"),
          path("condition", "if (w." + ALL + " != null) touch();"),
          path("condition after another", "if (i > 0 && w." + ALL + " != null) touch();"),
          path("condition or another", "boolean c = i > 0 || w." + ALL + " == null;"),
          path("negated", "boolean c = !(w." + ALL + " == null);"),
          path("arm", "Object o = i > 0 ? w." + ALL + " : null;"),
          path("for", "for (int k = 0; k < i; k++) { w." + ALL + "; }"),
          path("for's beginning", "for (w." + ALL + "; i > 0; i--) touch();"),
          path("for's condition", "for (; w." + ALL + " == null; ) touch();"),
          path("for's end", "for (; i > 0; w." + ALL + ") i--;"),
          path("for each", "for (int k : new int[i]) w." + ALL + ";"),
          path("for each of", "for (Object o : List.of(w." + ALL + ")) touch();"),
          path("while", "while (i-- > 0) w." + ALL + ";"),
          path("while's condition", "while (w." + ALL + " == null) touch();"),
          path("do", "do { w." + ALL + "; } while (i-- > 0);"),
          path("do's condition", "do { touch(); } while (w." + ALL + " == null);"),
          path("break", "while (true) { if (i-- > 0) { w." + ALL + "; break; } }"),
          path("labelled break", "out: for (;;) { for (;;) { w." + ALL + "; break out; } }"),
          path("labelled block", "out: { if (i > 0) { w." + ALL + "; break out; } touch(); }"),
          path(
              "continue",
              "for (int k : new int[i]) { if (k > 0) { w." + ALL + "; continue; } touch(); }"),
          path(
              "labelled continue",
              "out: while (i-- > 0) { while (true) { w." + ALL + "; continue out; } }"),
          path("switch", "switch (i) { case 1: w." + ALL + "; break; default: }"),
          path("last case", "switch (i) { case 1: break; default: w." + ALL + "; }"),
          path("arrow", "switch (i) { case 1 -> w." + ALL + "; default -> {} }"),
          path("selector", "switch (w." + ALL + ".hashCode()) { default: }"),
          path(
              "case of a switch expression",
              "int k = switch (i) { case 1 -> { w." + ALL + "; yield 1; } default -> 2; };"),
          path(
              "arm of a switch expression",
              "Object k = switch (i) { case 1 -> w." + ALL + "; default -> 2; };"),
          path("try", "try { w." + ALL + "; } catch (RuntimeException e) { touch(); }"),
          path(
              "half in try, half in catch",
              "try { w.temp(1); } catch (RuntimeException e) { w.level(Worn.Level.LOW); }"),
          path("catch", "try { touch(); } catch (RuntimeException e) { w." + ALL + "; }"),
          path("finally", "try { touch(); } finally { w." + ALL + "; }"),
          path(
              "break through finally",
              "while (true) { try { break; } finally { w." + ALL + "; } }"),
          path(
              "continue through finally",
              "for (int k : new int[3]) { try { continue; } finally { w." + ALL + "; } }"),
          path(
              "labelled break through finally",
              "out: { try { break out; } finally { w." + ALL + "; } }"),
          path(
              "yield through finally",
              "int k = switch (i) { default -> { try { yield 1; } finally { w." + ALL + "; } } };"),
          path(
              "break through two of them",
              "while (true) { try { try { break; } finally { touch(); } } finally { w."
                  + ALL
                  + "; } }"),
          path("resource", "try (Scope s = new Scope(w." + ALL + ")) { touch(); }"),
          path("in a resource's block", "try (Scope s = new Scope(null)) { w." + ALL + "; }"),
          path("assertion", "assert w." + ALL + " != null;"),
          path("array index", "int[] a = new int[9]; a[w." + ALL + " == null ? 1 : 0]++;"),
          path("argument", "touch(w." + ALL + ");"),
          path("argument of its own setter", "w.note(\"\" + (w." + ALL + " == null));"),
          path("made anew", "w = Worn.builder()." + ALL + ";"),
          path("made anew within an expression", "touch(w = Worn.builder()." + ALL + ");"),
          path("made anew perhaps", "if (i > 0) w = Worn.builder()." + ALL + ";"),
          path("made anew from elsewhere", "w = make();"),
          path("made anew in a condition", "if ((w = make()) != null) touch();"),
          path("made anew in a loop", "while (i-- > 0) { w.note(\"\"); w = make(); }"),
          path(
              "made anew in a try",
              "try { w = make(); w = Worn.builder(); } catch (RuntimeException e) { touch(); }"));

  private static final List<Snippet> ORDERS =
      List.of(
          body(
              "set in the second turn",
              "var w = Worn.builder();\n"
                  + "  for (int k = 0; k < 2; k++) { if (k > 0) w.build(); w."
                  + ALL
                  + "; }"),
          body(
              "set in another turn",
              """
              var w = Worn.builder();
                while (true) {
                  switch (i++) {
                    case 0: w.temp(1); continue;
                    case 1: w.level(Worn.Level.LOW); break;
                    default: w.build(); return;
                  }
                }"""),
          body(
              "falls through",
              """
              var w = Worn.builder().temp(1);
                switch (i) {
                  case 1: w.level(Worn.Level.LOW);
                  default: w.build();
                }"""),
          body(
              "in the finally",
              "var w = Worn.builder(); try { w." + ALL + "; } finally { w.build(); }"),
          body(
              "in the catch",
              "var w = Worn.builder(); try { w."
                  + ALL
                  + "; touch(); } catch (RuntimeException e) { w.build(); }"),
          body(
              "replaced while a chain runs",
              "var w = Worn.builder()."
                  + ALL
                  + ";\n  w.note(\"\" + (w = Worn.builder())).build();"),
          body(
              "replaced by a block while a chain runs",
              "var w = Worn.builder()."
                  + ALL
                  + ";\n"
                  + "  w.note(switch (i) { default -> { w = Worn.builder(); yield \"\"; } }).build();"),
          body("only null", "Worn.Builder w = null; if (i > 0) { w = make(); } w.build();"),
          body("null in one arm", "Worn.Builder w = i > 0 ? null : make(); w.build();"),
          body(
              "never reached",
              "var w = Worn.builder(); if (i > 0) { throw new Error(); } else { return; }"),
          body(
              "made anew in one case only",
              "var w = Worn.builder()."
                  + ALL
                  + "; switch (i) { case 1: w = Worn.builder(); } w.build();"),
          body(
              "made anew in one arrow only",
              "var w = Worn.builder()."
                  + ALL
                  + "; switch (i) { case 1 -> w = Worn.builder(); } w.build();"),
          body(
              "array of them",
              "Worn.Builder[] w = {Worn.builder()}; w[0]." + ALL + "; w[0].build();"),
          body("each of a list", "for (Worn.Builder w : List.of(make())) w.build();"),
          body(
              "in a lambda's parameter",
              "Consumer<Worn.Builder> c = w -> w.build(); c.accept(make());"),
          body(
              "outer one in a lambda",
              "var w = Worn.builder(); w." + ALL + "; Supplier<Worn> s = () -> w.build();"),
          body(
              "outer one in a local class",
              "var w = Worn.builder(); class L { Object o = w.build(); } w." + ALL + "; new L();"),
          body("pattern", "Object o = make(); if (o instanceof Worn.Builder w) w.build();"));

  private static final List<Snippet> STRUCTS =
      List.of(
          idle("all", "p -> p.x(1).y(2)"),
          idle("block", "p -> { p.y(1); p.x(2); }"),
          idle("block with a return", "p -> { if (p != null) { p.x(1).y(2); return; } }"),
          idle("branches", "p -> { if (c) p.x(1); else p.y(2); }"),
          idle("unknown", "p -> p.putAll(Map.of())"),
          idle("passed on", "p -> fill(p)"),
          idle("passed on in a block", "p -> { fill(p); }"),
          idle("aliased", "p -> { var q = p; q.x(1).y(2); }"),
          idle("captured", "p -> { Runnable r = () -> p.x(1).y(2); r.run(); }"),
          idle("parameter replaced", "p -> { p.x(1).y(2); p = Worn.Position.builder(); }"),
          idle(
              "parameter replaced in an expression",
              "p -> { p.x(1).y(2).side(\"\" + (p = Worn.Position.builder())); }"),
          idle("another one's struct", "p -> Idle.builder().at(q -> p.x(1).y(2))"),
          idle("never ends", "p -> { throw new Error(); }"),
          idle("finally", "p -> { try { return; } finally { p.x(1).y(2); } }"),
          idle("loop", "p -> { for (int k = 0; k < 2; k++) { if (k == 0) p.x(1); else p.y(2); } }"),
          idle("method reference", "Use::fill"),
          idle("variable", "FILL"),
          idle("chosen", "c ? p -> p.x(1).y(2) : p -> {}"),
          idle("value", "Worn.Position.builder().x(1).y(2).build()"),
          idle("cast", "(Consumer<Worn.Position.Builder>) p -> p.x(1).y(2)"),
          idle("parameter kept", "p -> held[0] = p"),
          unflagged(
              "incomplete on one path only",
              """
              Object f(boolean c) {
                var w = Idle.builder().at(p -> p.x(1));
                if (c) w.at(p -> p.x(1).y(2));
                return w.build();
              }"""),
          unflagged(
              "incomplete where it is not certain to be set",
              "Object f(boolean c) {\n  var w = Worn.builder()."
                  + ALL
                  + ";\n"
                  + "  if (c) w.position(p -> p.x(1));\n  return w.build();\n}"),
          unflagged(
              "incomplete behind a condition",
              "Object f(boolean c) {\n  var w = Worn.builder()."
                  + ALL
                  + ";\n"
                  + "  if (c && w.position(p -> p.x(1)) != null) w.note(\"\");\n  return w.build();\n}"),
          unflagged(
              "incomplete in an assertion",
              "Object f() {\n  var w = Worn.builder()."
                  + ALL
                  + ";\n"
                  + "  assert w.position(p -> p.x(1)) != null;\n  return w.build();\n}"),
          unflagged(
              "different items on different paths",
              """
              Object f(boolean c) {
                var w = Idle.builder();
                if (c) w.at(p -> p.x(1)); else w.at(p -> p.y(1));
                return w.build();
              }"""),
          unflagged(
              "incomplete, then replaced",
              "Object o = Idle.builder().at(p -> p.x(1)).at(p -> p.x(1).y(1)).build();"),
          unflagged(
              "incomplete, then unset perhaps",
              "Object o = Worn.builder()." + ALL + ".position(p -> p.x(1)).clearNote().build();"),
          unflagged("incomplete and not built", "Object o = Idle.builder().at(p -> p.x(1));"));

  private static final List<Snippet> EXEMPT =
      List.of(
          unflagged(
              "assertThrows",
              "Object o = Expecting.assertThrows(Error.class, () -> Worn.builder().temp(1).build());"),
          unflagged(
              "assertThatThrownBy",
              "Object o = Expecting.assertThatThrownBy(() -> Worn.builder().build()).isEqualTo(1);"),
          unflagged(
              "assertThatThrownBy with a reference",
              "Object o = Expecting.assertThatThrownBy(Worn.builder()::build);"),
          unflagged(
              "expected to throw in a block",
              "Object o = Expecting.catchThrowable(() -> { var w = Worn.builder(); w.build(); });"),
          unflagged(
              "builder made outside the assertion",
              "void f() { var w = Worn.builder(); Expecting.catchThrowable(() -> w.build()); }"),
          unflagged(
              "suppressed",
              "@SuppressWarnings(\"enos:required\") Object o = Worn.builder().build();"),
          unflagged(
              "suppressed on a method",
              "@SuppressWarnings(\"enos\") void f() { var w = Worn.builder(); w.build(); }"),
          unflagged(
              "suppressed on a variable",
              "void f() { @SuppressWarnings(\"enos:required\") Object o = Worn.builder().build(); }"));

  static Stream<Snippet> all() {
    return Stream.of(COMPLETE, ESCAPES, PATHS, ORDERS, STRUCTS, EXEMPT).flatMap(List::stream);
  }

  /** A statement after which others may have set anything. */
  private static Snippet escape(String title, String statement) {
    return body(
        "escapes: " + title, "final var w = Worn.builder();\n  " + statement + ";\n  w.build();");
  }

  /** Statements that set everything on some path. */
  private static Snippet path(String title, String statements) {
    return body("path: " + title, "var w = Worn.builder();\n  " + statements + "\n  w.build();");
  }

  /** What is given to the one setter of an event that is a required struct. */
  private static Snippet idle(String title, String struct) {
    return unflagged(
        "struct: " + title,
        """
        static void fill(Worn.Position.Builder p) {}
        static final Consumer<Worn.Position.Builder> FILL = Use::fill;
        static final Worn.Position.Builder[] held = {null};

        Object f(boolean c) {
          return Idle.builder().at(%s).build();
        }
        """
            .formatted(struct));
  }

  private static Snippet body(String title, String statements) {
    return unflagged(
        title,
        """
        static Worn.Builder make() {
          return Worn.builder();
        }

        static class Holder {
          Holder(Object held) {}
        }

        static class Carrier extends RuntimeException {
          private static final long serialVersionUID = 1L;
          final transient Worn.Builder w;

          Carrier(Worn.Builder w) {
            this.w = w;
          }
        }

        record Scope(Object held) implements AutoCloseable {
          @Override
          public void close() {}
        }

        Worn.Builder held;
        final Worn.Builder[] array = {null};

        static void set(Object o) {}

        static void set(Runnable o) {}

        static void many(Object... o) {}

        static void touch(Object... o) {}

        @SuppressWarnings({"fallthrough", "cast", "try", "synchronization", "varargs"})
        void f(int i) {
          %s
        }
        """
            .formatted(statements));
  }

  private UnflaggedBuilds() {}
}
